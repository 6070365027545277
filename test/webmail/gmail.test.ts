import { runContract } from './contract.ts';
import { gmailRows } from './rows.ts';

runContract('gmail', gmailRows);
