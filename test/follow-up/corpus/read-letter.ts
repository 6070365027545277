/** One letter of the corpus: lines of `name: value`, a blank line, the text. */
interface Person {
  fullName: string;
  email?: string;
}

interface Notes {
  interviews: { id: string; interviewers: Person[]; coordinator?: Person }[];
}

/** The request that `npm run review` takes, and the ids of the checks that have something to find. */
export function readLetter(source: string, notes: unknown): { request: Record<string, unknown>; expected: string[] } {
  const end = source.indexOf('\n\n');
  const head = new Map(
    source
      .slice(0, end)
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const),
  );
  const { interviews } = notes as Notes;
  const people = interviews.flatMap((interview) =>
    [...interview.interviewers, ...(interview.coordinator ? [interview.coordinator] : [])].map((person) => ({
      ...person,
      at: interview.id,
    })),
  );
  const to = (head.get('to') ?? '').split(', ').map((address) => {
    const person = people.find(({ fullName, email }) => email === address || fullName === address);
    return {
      address: address.includes('@') ? { name: person?.fullName ?? '', email: address } : { name: address },
      at: person?.at,
    };
  });
  const list = (name: string) => head.get(name)?.split(', ').filter(Boolean) ?? [];
  return {
    expected: list('expect'),
    request: {
      notes,
      interviewId: head.get('interview') ?? to[0]?.at ?? interviews[0]?.id,
      kind: head.get('kind') ?? 'thank-you',
      ...(head.has('channel') ? { channel: head.get('channel') } : {}),
      ...(head.has('from') ? { from: head.get('from') } : {}),
      to: to.map(({ address }) => address),
      cc: [],
      subject: head.get('subject') ?? '',
      text: source.slice(end + 2).trimEnd(),
      plannedSendAt: head.get('sent'),
      attachments: list('attachments'),
    },
  };
}
