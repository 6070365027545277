/** The guide: without an address, ask the coordinator "to kindly forward"; "email is always the preferred channel". */
import type { Check } from './check.ts';

export const recipientAddressMissing: Check = {
  id: 'recipient-address-missing',
  severity: 'info',
  find({ recipient, interview, input, channel }) {
    if (channel !== 'email' || !recipient || recipient.role !== 'interviewer') return [];
    if (recipient.record.email || input.to.some(({ email }) => email)) return [];
    const helper = interview.coordinator?.fullName;
    return [
      {
        where: 'notes',
        message: `Your notes hold no address for ${recipient.name}.${helper ? ` ${helper} could forward it.` : ''}`,
      },
    ];
  },
};
