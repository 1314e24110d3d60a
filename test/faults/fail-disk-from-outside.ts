// Loaded with --import before a command: the disk goes wrong as FAULT_PLAN says, and the number of calls is written to FAULT_CALLS.
import { writeFileSync } from 'node:fs';
import { failDisk } from './failing-disk.ts';

const disk = failDisk(JSON.parse(process.env['FAULT_PLAN'] ?? '{}'));
const counted = process.env['FAULT_CALLS'];
if (counted !== undefined) process.once('exit', () => writeFileSync(counted, String(disk.calls())));
