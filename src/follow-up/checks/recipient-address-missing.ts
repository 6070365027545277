/** The guide: without an address, ask the coordinator "to kindly forward"; "email is always the preferred channel". */
import { tell } from '../tell.ts';
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
        told: { ...tell('addressNotNoted', recipient.name), ...(helper ? { next: tell('couldForward', helper) } : {}) },
      },
    ];
  },
};
