import { runContract } from './contract.ts';
import { outlookRows } from './rows.ts';

runContract('outlook', outlookRows);
