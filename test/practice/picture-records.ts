/** What is stored when the pictures are taken: a candidate in the middle of three processes. The names are the sample notes'. */
const now = Date.now();
const hours = (count: number) => new Date(Math.floor(now / 60_000) * 60_000 + count * 3_600_000).toISOString();
const record = (d: unknown) => ({ v: 1, u: now, d });

const profile = record({
  fullName: 'Leyla Demir',
  email: 'leyla.demir@mail.example',
  locale: 'en-GB',
  tone: 'warm',
  signature: 'Leyla Demir\n+44 20 7946 0134',
  currentEmployerDomain: 'norrland.example',
});

const caldera = record({
  id: 'caldera',
  company: 'Caldera Foods',
  role: 'Growth Analyst',
  endedAt: hours(-1),
  tone: 'warm',
  interviewers: [
    { id: 'dana', fullName: 'Dana Okafor', email: 'dana@caldera.example', connectionPoints: ['the ads you run on rainy days'] },
  ],
  evidence: 'At Norrland I cut returns by a third with a test of four labels.',
});

const northgate = record({
  id: 'northgate',
  company: 'Northgate Rail',
  role: 'Service Planner',
  endedAt: hours(-3),
  tone: 'formal',
  interviewers: [
    {
      id: 'lee',
      fullName: 'Lee Park',
      email: 'lee.park@northgate.example',
      connectionPoints: ['night trains & the last connection home'],
    },
    { id: 'iris', fullName: 'Iris Penn', email: 'iris@northgate.example' },
  ],
});

const hollowPine = record({
  id: 'hollow-pine',
  company: 'Hollow Pine',
  role: 'Data Analyst',
  endedAt: hours(-60),
  interviewers: [
    { id: 'hugo', fullName: 'Hugo Lambert', email: 'hugo@hollowpine.example', connectionPoints: ['the forest inventory'] },
  ],
  messages: [{ kind: 'thank-you', interviewerId: 'hugo', sentAt: hours(-50) }],
});

const people = [
  { id: 'p1', fullName: 'Dana Okafor', email: 'dana@caldera.example', connectionPoint: 'the ads you run on rainy days' },
  { id: 'p2', fullName: 'Tom Brandt', email: 'tom@caldera.example', connectionPoint: '' },
];

const agenda = {
  profile,
  'interview:caldera': caldera,
  'interview:northgate': northgate,
  'interview:hollow-pine': hollowPine,
};

/** By what they show. */
export const pictureRecords = {
  none: {},
  agenda,
  halfWritten: {
    profile,
    'half-written': record({
      interviewId: 'new',
      editing: false,
      fullName: 'Leyla Demir',
      company: 'Caldera Foods',
      role: 'Growth Analyst',
      ended: '',
      tone: 'warm',
      people,
    }),
  },
  damaged: { ...agenda, 'interview:damaged': 'garbage', keeping: record({ days: 90, since: now }) },
} satisfies Record<string, Record<string, unknown>>;
