/** Every word of the settings page, in one place. */
export const words = {
  title: 'Afterword settings',
  yourName: 'Your full name',
  yourNameHint: 'It goes into the subject and under the letter.',
  needName: 'Your name is missing. It signs the letter.',
  save: 'Save settings',
  saved: 'Saved.',
  promise: 'Your notes stay on this device. Nothing is ever sent for you.',
};
