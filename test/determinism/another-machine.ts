// Loaded with --import before a command, this makes the machine another one: its clock, its order of files, its rights, its processors.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';

const YEARS_LATER = 13 * 365.25 * 24 * 3600 * 1000;

const RealDate = Date;
globalThis.Date = new Proxy(RealDate, {
  construct: (real, parameters, target) =>
    Reflect.construct(real, parameters.length === 0 ? [later()] : parameters, target),
  apply: () => new RealDate(later()).toString(),
  get: (real, name) => (name === 'now' ? later : Reflect.get(real, name)),
});

function later(): number {
  return RealDate.now() + YEARS_LATER;
}

const { readdirSync, readdir } = fs;
// Casts: each takes and gives what the one that it stands for does, in another order.
fs.readdirSync = ((...parameters: Parameters<typeof readdirSync>) =>
  readdirSync(...parameters).toReversed()) as typeof readdirSync;
fs.readdir = ((...parameters: unknown[]) => {
  const done = parameters.at(-1) as (fault: unknown, names?: unknown[]) => void;
  const reversed = (fault: unknown, names?: unknown[]) => done(fault, names?.toReversed());
  Reflect.apply(readdir, fs, [...parameters.slice(0, -1), reversed]);
}) as typeof readdir;
const { readdir: readdirLater } = fs.promises;
fs.promises.readdir = (async (...parameters: Parameters<typeof readdirLater>) =>
  (await readdirLater(...parameters)).toReversed()) as typeof readdirLater;

os.availableParallelism = () => 1;
os.cpus = () => [];
syncBuiltinESMExports();

process.umask(0o077);
