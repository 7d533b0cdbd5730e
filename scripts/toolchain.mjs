import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Finds Node, npm and the tools, and runs them. This file and those that import it run on Node 20, before anything is
 * installed. Nothing is started through a shell, since a tool is a JavaScript file, which Node runs.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const nodeFolder = join(root, 'scripts', 'node');
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** The lowest major version of Node that tests and builds run on: the first that has `Temporal` without a flag. */
const neededMajor = Number(/\d+/.exec(readJson(join(root, 'package.json')).devEngines.runtime.version)?.[0]);

/**
 * The first executable file of one of these names in the folders of `$PATH`.
 * @param {string[]} names
 * @returns {string | undefined} its path
 */
export function onPath(names) {
  return names
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/**
 * Finds npm's own JavaScript file. npm names it in `npm_execpath` for the scripts that it runs; elsewhere the file lies
 * beside the Node that runs, or behind the link in `$PATH`. (On Windows `npm` is a batch file, which only a shell can start.)
 */
function npmFile() {
  const beside = dirname(process.execPath);
  const linked = onPath(['npm']);
  const found = [
    process.env.npm_execpath,
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    linked && realpathSync(linked),
  ].find((file) => file?.endsWith('npm-cli.js') && existsSync(file));
  if (!found) throw new Error('npm was not found: start this with "npm start" or "npm test".');
  return found;
}

/** Installs what the lockfile of a folder names, and shows what npm said only where it could not. */
function npmCi(folder) {
  console.log(`Installing what ${relative(root, join(folder, 'package-lock.json'))} names …`);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    // Whatever the shell or an .npmrc leaves out elsewhere: nothing can be built or tried without all of them.
    [
      npmFile(),
      'ci',
      '--prefix',
      folder,
      '--include=dev',
      '--include=optional',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ],
    { cwd: folder, encoding: 'utf8', env: environment() },
  );
  if (status !== 0)
    throw new Error(
      `npm could not install what ${join(folder, 'package-lock.json')} names:\n${stdout}${stderr}`,
    );
}

/** Whether a package is for this machine, as npm tells by its `os` and `cpu`: one name or a list, each to have or (`!`) not. */
const fits = ({ os = [], cpu = [] }) =>
  [
    [os, process.platform],
    [cpu, process.arch],
  ].every(([given, own]) => {
    const named = [given].flat();
    const wanted = named.filter((one) => !one.startsWith('!'));
    return !named.includes(`!${own}`) && (!wanted.length || wanted.includes(own));
  });

/**
 * Whether everything that a folder's lockfile names is installed there, by npm's own list of what it installed. npm leaves
 * out what is for another machine, so what was copied or mounted from one isn't installed here.
 */
function isInstalled(folder) {
  const list = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(list)) return false;
  const there = readJson(list).packages;
  if (!Object.values(there).every(fits)) return false;
  return Object.entries(readJson(join(folder, 'package-lock.json')).packages).every(
    ([path, { version, optional }]) =>
      path === '' || (there[path] ? there[path].version === version : optional),
  );
}

/**
 * Installs the dependencies if what is there is not what the lockfile names.
 * @returns {boolean} whether there was anything to install
 * @throws {Error} with what npm said, when it could not
 */
export function installDependencies() {
  if (isInstalled(root)) return false;
  npmCi(root);
  return true;
}

let node;

/**
 * Finds the Node for builds and tests: the one that runs this file if it is new enough, else the package for this platform
 * that the lockfile in `scripts/node` names with its checksum; npm installs the one whose `os` and `cpu` fit.
 * @returns {string} path of an executable
 * @throws {Error} where there is none for this platform: one sentence that says what to do
 */
export function findNode() {
  node ??= Number(process.versions.node.split('.')[0]) >= neededMajor ? process.execPath : fetchedNode();
  return node;
}

/** Installs a newer Node where it isn't there yet. @returns the path of its executable @throws as `findNode` does */
function fetchedNode() {
  if (!isInstalled(nodeFolder)) npmCi(nodeFolder);
  for (const name of Object.keys(readJson(join(nodeFolder, 'package.json')).optionalDependencies)) {
    const home = join(nodeFolder, 'node_modules', name);
    if (!existsSync(home)) continue;
    const executable = join(home, readJson(join(home, 'package.json')).bin.node);
    // Where the C library is another one (Alpine), the package fits by name and does not start.
    if (spawnSync(executable, ['--version']).status === 0) return executable;
  }
  throw new Error(
    `Abstain is built with Node ${neededMajor} or newer. This is Node ${process.versions.node}, and no newer one could be fetched for ${process.platform} on ${process.arch}: install Node ${neededMajor}, then try again.`,
  );
}

/**
 * Finds the JavaScript file of a tool in the `bin` that a dependency's package.json names.
 * @param {string} name `wxt`, `vitest` …
 * @returns {string} its path
 * @throws {Error} where no dependency has such a tool
 */
export function toolFile(name) {
  const { dependencies, devDependencies } = readJson(join(root, 'package.json'));
  for (const dependency of Object.keys({ ...dependencies, ...devDependencies })) {
    const home = join(root, 'node_modules', dependency);
    if (!existsSync(home))
      throw new Error(`${dependency} is not installed: delete node_modules, then try again.`);
    const { name: full, bin = {} } = readJson(join(home, 'package.json'));
    const file = typeof bin === 'string' ? { [full.split('/').at(-1)]: bin }[name] : bin[name];
    if (file) return join(home, file);
  }
  throw new Error(`No dependency has a tool named ${name}.`);
}

/** What Node must be given to run a command: the file of our script or of the tool, then the command's arguments. */
const nodeArguments = ([name, ...rest]) => [
  /\.m?[jt]s$/.test(name) ? resolve(root, name) : toolFile(name),
  ...rest,
];

/** The environment of every command: without the shell's `NODE_ENV`, so that a build is the same everywhere. */
const environment = (extra = {}) => {
  const { NODE_ENV: _, ...rest } = process.env;
  return { ...rest, ...extra };
};

/**
 * Runs a command and shows its output as it comes.
 * @param {string[]} command a tool's name or a script's path, then its arguments
 * @param {Record<string, string>} env variables beside our own
 * @returns {number} its exit code
 */
export function run(command, env = {}) {
  const options = { cwd: root, stdio: 'inherit', env: environment(env) };
  return spawnSync(findNode(), nodeArguments(command), options).status ?? 1;
}

/**
 * Runs a command without waiting for it, and keeps its output.
 * @param {string[]} command a tool's name or a script's path, then its arguments
 * @param {Record<string, string>} env variables beside our own
 * @returns {Promise<{ code: number, output: string, stdout: string }>} its exit code, its whole output, and what of it
 *   isn't complaint, once it has ended
 */
export function runAside(command, env = {}) {
  return new Promise((ended) => {
    const child = spawn(findNode(), nodeArguments(command), {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: environment(env),
    });
    let output = '';
    let stdout = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (stream === child.stdout) stdout += text;
      });
    child.on('error', ({ message }) => ended({ code: 1, output: output + message, stdout }));
    child.on('close', (code) => ended({ code: code ?? 1, output, stdout }));
  });
}
