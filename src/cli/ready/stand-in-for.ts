import { createRequire, isBuiltin } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * A module that stands in for another in a bundle: its functions and classes have the same names, and evaluate the other once they are
 * called. The other is a part of Node by its name, or the absolute path of a file that can be required; throws where it is not.
 */
export function standInFor(module: string): string {
  const name = JSON.stringify(module);
  const whole: unknown = require(module);
  const parts = Object.entries(Object(whole)).filter(([key, part]) => key !== 'default' && typeof part === 'function');
  return [
    `const whole = () => ${isBuiltin(module) ? `process.getBuiltinModule(${name})` : `require(${name})`};`,
    'const standIn = (part) => new Proxy(function () {}, {',
    '  apply: (_, self, args) => Reflect.apply(part(), self, args),',
    '  construct: (_, args) => Reflect.construct(part(), args),',
    '});',
    ...parts.map(([key]) => `export const ${key} = /* @__PURE__ */ standIn(() => whole().${key});`),
    // Of what can be required, the whole is what is imported by no name.
    ...(typeof whole === 'function' ? ['export default /* @__PURE__ */ standIn(whole);'] : []),
  ].join('\n');
}
