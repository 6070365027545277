/** Notes about a made-up interview, for the message on which the button is tried without an account. Data: the build puts it beside the letters. */
export const practiceInterview = {
  id: 'practice',
  company: 'Caldera Foods',
  role: 'Growth Analyst',
  tone: 'warm' as const,
  interviewers: [
    {
      id: 'dana',
      fullName: 'Dana Okafor',
      email: 'dana@caldera.example',
      connectionPoints: ['the ads you run on rainy days'],
    },
  ],
  evidence: 'In my last role I cut returns by a third with a test of four labels.',
};
