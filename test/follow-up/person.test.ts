import { describe, expect, it } from 'vitest';
import { bareName, personName } from '../../src/follow-up/person.ts';

describe('bareName', () => {
  const cases: Record<string, string> = {
    'Dana Okafor': 'Dana Okafor',
    'Dana Okafor (she/her)': 'Dana Okafor',
    'Dana Okafor she/her': 'Dana Okafor',
    'Dana Okafor via LinkedIn': 'Dana Okafor',
    'Dana Okafor | Acme': 'Dana Okafor',
    'Dana Okafor · Acme': 'Dana Okafor',
    'Dana Okafor – Acme Ltd': 'Dana Okafor',
    'Okafor, Dana': 'Dana Okafor',
    'van der Berg, Jan': 'Jan van der Berg',
    'Dana Okafor, PhD': 'Dana Okafor',
    'Dana Okafor, Caldera Foods': 'Dana Okafor',
    'Rivas Montero, María José': 'María José Rivas Montero',
    'Dana Okafor, MBA, PMP': 'Dana Okafor',
    '"Dana Okafor"': 'Dana Okafor',
    'dana.okafor@acme.example': '',
    '  ': '',
    'Jean-Luc  Picard': 'Jean-Luc Picard',
    'José Ñandú': 'José Ñandú',
    '👋 Dana Okafor': 'Dana Okafor',
    Priya: 'Priya',
  };
  for (const [written, bare] of Object.entries(cases)) it(written || 'blank', () => expect(bareName(written)).toBe(bare));
});

describe('personName', () => {
  const parts = (person: Parameters<typeof personName>[0], language?: string) => {
    const { full, given, family, titles, suffix } = personName(person, language);
    return [full, given, family, titles.join(' '), suffix];
  };

  it('splits titles off the name and keeps each once', () => {
    expect(parts({ fullName: 'Dr. Helen Nair', honorific: 'Dr.' })).toEqual(['Helen Nair', 'Helen', 'Nair', 'Dr.', '']);
    expect(parts({ fullName: 'Prof. Dr. Lena Lindner' })).toEqual(['Lena Lindner', 'Lena', 'Lindner', 'Prof. Dr.', '']);
    expect(parts({ fullName: 'Ms Dana Okafor', honorific: 'Ms.' })).toEqual(['Dana Okafor', 'Dana', 'Okafor', 'Ms.', '']);
    expect(parts({ fullName: 'Drew Miller' })).toEqual(['Drew Miller', 'Drew', 'Miller', '', '']);
    expect(parts({ fullName: 'U Aung Min' })).toEqual(['Aung Min', 'Aung', 'Min', 'U', '']);
    expect(parts({ fullName: 'Mag Ryan' })).toEqual(['Mag Ryan', 'Mag', 'Ryan', '', '']);
    expect(parts({ fullName: 'Mag. Eva Huber' })).toEqual(['Eva Huber', 'Eva', 'Huber', 'Mag.', '']);
    expect(parts({ fullName: 'Ing Eva Huber' })).toEqual(['Eva Huber', 'Eva', 'Huber', 'Ing', '']);
    expect(parts({ fullName: 'M. Patel' })).toEqual(['M. Patel', '', 'Patel', '', '']);
    expect(parts({ fullName: 'M. Girard' }, 'fr')).toEqual(['Girard', 'Girard', '', 'M.', '']);
    expect(parts({ fullName: 'Mark Hope' })).toEqual(['Mark Hope', 'Mark', 'Hope', '', '']);
  });

  it('keeps particles with the family and drops initials', () => {
    expect(parts({ fullName: 'Jan van der Berg' })[2]).toBe('van der Berg');
    expect(parts({ fullName: 'Omar Al Rashid' })[2]).toBe('Al Rashid');
    expect(parts({ fullName: 'Dana M. Okafor' }).slice(1, 3)).toEqual(['Dana', 'Okafor']);
    expect(parts({ fullName: 'J. Robert Smith' }).slice(1, 3)).toEqual(['Robert', 'Smith']);
    expect(parts({ fullName: 'Anna Smith Jr.' })[2]).toBe('Smith');
  });

  it('takes both surnames in Spanish', () => {
    expect(parts({ fullName: 'Carlos Rivas Montero' }, 'es').slice(1, 3)).toEqual(['Carlos', 'Rivas Montero']);
    expect(parts({ fullName: 'María José Rivas' }, 'es').slice(1, 3)).toEqual(['María José', 'Rivas']);
    expect(parts({ fullName: 'José Luis Rivas Montero' }, 'es').slice(1, 3)).toEqual(['José Luis', 'Rivas Montero']);
  });

  it('follows what is recorded: order, patronymics, preferred and recorded names', () => {
    expect(parts({ fullName: 'Mori Kenji', nameOrder: 'family-first' }).slice(0, 3)).toEqual(['Mori Kenji', 'Kenji', 'Mori']);
    expect(parts({ fullName: 'Guðrún Jónsdóttir', nameType: 'patronymic' }).slice(0, 3)).toEqual([
      'Guðrún Jónsdóttir',
      'Guðrún',
      '',
    ]);
    expect(parts({ fullName: 'Jennifer Park', preferredName: 'Jen' }).slice(0, 3)).toEqual(['Jen Park', 'Jen', 'Park']);
    expect(parts({ fullName: 'Seo-yeon Baek', familyName: 'Baek' }).slice(1, 3)).toEqual(['Seo-yeon', 'Baek']);
    expect(parts({ fullName: 'OKAFOR Dana' }).slice(1, 3)).toEqual(['Dana', 'OKAFOR']);
  });

  it('knows mononyms, other scripts and -san', () => {
    expect(parts({ fullName: 'Priya' }).slice(0, 3)).toEqual(['Priya', 'Priya', '']);
    expect(parts({ fullName: '山田 太郎' }).slice(0, 3)).toEqual(['山田 太郎', '太郎', '山田']);
    expect(parts({ fullName: '山田太郎', latinName: { given: 'Taro', family: 'Yamada' } }).slice(0, 3)).toEqual([
      'Taro Yamada',
      'Taro',
      'Yamada',
    ]);
    expect(parts({ fullName: 'Mori-san' })).toEqual(['Mori', 'Mori', '', '', '-san']);
  });
});

describe('names as they are typed', () => {
  it.each([
    // Initials are no family name in capitals; "LI Wei" is one.
    ['JP Morgan', 'JP Morgan', 'JP', 'Morgan'],
    ['AJ Patel', 'AJ Patel', 'AJ', 'Patel'],
    ['LI Wei', 'LI Wei', 'Wei', 'LI'],
    ['NG Wei Ming', 'NG Wei Ming', 'Wei Ming', 'NG'],
    // Degrees and certificates are no part of a name; "Jr." is.
    ['Dana Okafor CFA', 'Dana Okafor', 'Dana', 'Okafor'],
    ['Dana Okafor PhD', 'Dana Okafor', 'Dana', 'Okafor'],
    ['Dana Okafor MBA, CPA', 'Dana Okafor', 'Dana', 'Okafor'],
    ['Dana Okafor Jr.', 'Dana Okafor Jr.', 'Dana', 'Okafor'],
    // In a hurry.
    ['dana okafor', 'Dana Okafor', 'Dana', 'Okafor'],
    ["dana o'neil", "Dana O'Neil", 'Dana', "O'Neil"],
    ['anna van der berg', 'Anna van der Berg', 'Anna', 'van der Berg'],
    ['DANA OKAFOR', 'Dana Okafor', 'Dana', 'Okafor'],
    ['dana', 'Dana', 'Dana', ''],
    ['TJ', 'TJ', 'TJ', ''],
    ['山田 太郎', '山田 太郎', '太郎', '山田'],
    ['Dana Okafor - Head of HR', 'Dana Okafor', 'Dana', 'Okafor'],
    ['José Ortega y Gasset', 'José Ortega y Gasset', 'José', 'Ortega y Gasset'],
  ])('%s', (fullName, full, given, family) => expect(personName({ fullName })).toMatchObject({ full, given, family }));
  it('takes a degree or a dash for no title', () => {
    for (const honorific of ['PhD', 'MBA', '-']) expect(personName({ fullName: 'Dana Okafor', honorific }).titles).toEqual([]);
    expect(personName({ fullName: 'Dana Okafor', honorific: 'Sr.' }).titles).toEqual(['Sr.']);
  });
});
