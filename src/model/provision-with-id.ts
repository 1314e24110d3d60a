import { type Block, type Provision, provisionsIn } from './provision.ts';
import { remembered } from './remembered.ts';

/** The first provision of a text with this id; undefined where there is none. For texts that last: each is gone through once. */
export function provisionWithId(content: readonly Block[], id: string | undefined): Provision | undefined {
  return id === undefined ? undefined : firstById(content).get(id);
}

const firstById = remembered((content: readonly Block[]): ReadonlyMap<string, Provision> => {
  const named = provisionsIn(content).flatMap((provision) =>
    provision.id === undefined ? [] : [[provision.id, provision] as const],
  );
  return new Map(named.reverse());
});
