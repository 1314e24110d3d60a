import { rolldown } from 'rolldown';

/** A file of ours with all that it imports, as one plain script for a browser. `entry` is its absolute path. */
export async function bundleScript(entry: string): Promise<string> {
  // All that is imported is pure, and most of what packages offer is not asked for.
  const build = await rolldown({ input: entry, treeshake: { moduleSideEffects: (module) => module === entry } });
  const { output } = await build.generate({ format: 'iife', minify: true });
  await build.close();
  return output[0].code;
}
