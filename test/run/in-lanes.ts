/** Does all the work, up to `lanes` pieces at once, each begun in its turn. Gives the answers in the order of the work. */
export async function inLanes<Answer>(
  work: readonly (() => Promise<Answer>)[],
  lanes: number,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  const waiting = work.entries();
  const go = async () => {
    for (const [index, piece] of waiting) answers[index] = await piece();
  };
  await Promise.all(Array.from({ length: lanes }, go));
  return answers;
}
