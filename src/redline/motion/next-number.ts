/** True for 2.3 and 2.4, for 2.3(a) and 2.3(b). */
export function isFollowedBy(one: string, other: string): boolean {
  const [first, second] = [lastStep(one), lastStep(other)];
  return first.stem === second.stem && first.count !== undefined && second.count === first.count + 1;
}

function lastStep(number: string): { readonly stem: string; readonly count: number | undefined } {
  const figures = /^(.*?)(\d+)$/.exec(number);
  if (figures !== null) return { stem: figures[1] ?? '', count: Number(figures[2]) };
  const letter = /^(.*\()([a-z])\)$/.exec(number);
  return { stem: letter?.[1] ?? number, count: letter?.[2]?.charCodeAt(0) };
}
