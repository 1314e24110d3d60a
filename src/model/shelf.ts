/** A place for texts that outlives a run. They may be code: it must be one where only the package itself writes. */
export interface Shelf {
  readonly take: (key: string) => string | undefined;
  readonly put: (key: string, text: string) => void;
}

/** Where a shelf can hang. Nothing hangs there at first. */
export interface ShelfHook {
  /** From here on the shelf hangs there; with `undefined`, none. */
  readonly hang: (shelf: Shelf | undefined) => void;
  readonly shelf: () => Shelf | undefined;
}

/** A hook with nothing on it. */
export function shelfHook(): ShelfHook {
  let hanging: Shelf | undefined;
  return {
    hang: (shelf) => {
      hanging = shelf;
    },
    shelf: () => hanging,
  };
}
