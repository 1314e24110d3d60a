import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** In bytes, both halves: the room in which new things are made. With less, a tenth more time goes into clearing it, with more nothing is gained. */
const NEW_SPACE = 8_000_000;
/** What stays may grow by so many hundredths before it is looked through for what can go. By itself V8 waits until it is several times as much. */
const GROWTH = 30;

/** Has what is soon forgotten taken away at once, and little room taken for it. For the beginning of a process. */
export function spareMemory(): void {
  growBy(1);
}

/**
 * The same for work that takes long: some room, so that less is cleared away too early to be forgotten, and what was kept in vain is
 * taken away sooner. The function that it gives has to be called now and then.
 */
export function spareMemoryOfLongWork(): () => void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  growBy(2);
  let isGrowing = true;
  return () => {
    if (!isGrowing || newSpace() < NEW_SPACE) return;
    growBy(1);
    isGrowing = false;
  };
}

/** The greatest size cannot be set once a process runs: what can be set is by how much the space grows. */
function growBy(factor: number): void {
  setFlagsFromString(`--semi-space-growth-factor=${factor}`);
}

function newSpace(): number {
  return getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? NEW_SPACE;
}
