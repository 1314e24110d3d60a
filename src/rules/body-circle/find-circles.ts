type Lines = ReadonlyMap<string, readonly string[]>;

/**
 * Circles in lines that lead from one id to others, each once, beginning at its first member in the order given.
 * Without any of their last lines there is no circle left. Lines to ids that are not given lead nowhere.
 */
export function findCircles(lines: Lines): readonly (readonly string[])[] {
  const open = new Map([...lines].map(([id, others]) => [id, others.filter((other) => lines.has(other))]));
  const circles: (readonly string[])[] = [];
  for (let circle = nextCircle(open); circle !== undefined; circle = nextCircle(open)) {
    circles.push(fromFirst(circle, [...lines.keys()]));
    cut(open, circle);
  }
  return circles;
}

/** Drops what leads out of every circle, then walks until an id comes again. */
function nextCircle(open: Map<string, readonly string[]>): readonly string[] | undefined {
  dropEnds(open);
  const path: string[] = [];
  for (let at = open.keys().next().value; at !== undefined; at = open.get(at)?.[0]) {
    const seen = path.indexOf(at);
    if (seen !== -1) return path.slice(seen);
    path.push(at);
  }
  return undefined;
}

function dropEnds(open: Map<string, readonly string[]>): void {
  for (let size = -1; size !== open.size; ) {
    size = open.size;
    for (const [id, others] of open) {
      const left = others.filter((other) => open.has(other));
      if (left.length === 0) open.delete(id);
      else open.set(id, left);
    }
  }
}

function cut(open: Map<string, readonly string[]>, circle: readonly string[]): void {
  const last = circle.at(-1) ?? '';
  open.set(
    last,
    (open.get(last) ?? []).filter((other) => other !== circle[0]),
  );
}

function fromFirst(circle: readonly string[], order: readonly string[]): readonly string[] {
  const start = circle.indexOf(order.find((id) => circle.includes(id)) ?? '');
  return [...circle.slice(start), ...circle.slice(0, start)];
}
