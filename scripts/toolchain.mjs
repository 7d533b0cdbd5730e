import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Where everything runs: the Node, npm and the tools. This file and those that import it run on Node 20, before anything
 * is installed. Nothing is started through a shell; a tool is a JavaScript file that a Node is given.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const nodeFolder = join(root, 'scripts', 'node');
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** The lowest major version of Node that tests and builds run on: the first that has `Temporal` without a flag. */
const neededMajor = Number(/\d+/.exec(json(join(root, 'package.json')).devEngines.runtime.version)?.[0]);

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
 * npm's own JavaScript file: npm names it to what it runs; without npm it lies beside the Node that runs, or behind the
 * link on the path. (On Windows `npm` is a batch file, which only a shell can start.)
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
    [npmFile(), 'ci', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: folder, encoding: 'utf8' },
  );
  if (status !== 0)
    throw new Error(
      `npm could not install what ${join(folder, 'package-lock.json')} names:\n${stdout}${stderr}`,
    );
}

/** Whether a folder has what its lockfile names, by npm's own list of what it installed there. */
function isInstalled(folder) {
  const list = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(list)) return false;
  const there = json(list).packages;
  return Object.entries(json(join(folder, 'package-lock.json')).packages).every(
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
 * The Node for builds and tests: the one that runs where it is new enough, else the package for this platform that the
 * lockfile in `scripts/node` names with its checksum; npm takes the one whose `os` and `cpu` fit.
 * @returns {string} path of an executable
 * @throws {Error} one sentence that says what to do, where there is none for this platform
 */
export function findNode() {
  node ??= Number(process.versions.node.split('.')[0]) >= neededMajor ? process.execPath : fetchedNode();
  return node;
}

function fetchedNode() {
  if (!isInstalled(nodeFolder)) npmCi(nodeFolder);
  for (const name of Object.keys(json(join(nodeFolder, 'package.json')).optionalDependencies)) {
    const home = join(nodeFolder, 'node_modules', name);
    if (!existsSync(home)) continue;
    const executable = join(home, json(join(home, 'package.json')).bin.node);
    // Where the C library is another one (Alpine), the package fits by name and does not start.
    if (spawnSync(executable, ['--version']).status === 0) return executable;
  }
  throw new Error(
    `Abstain is built with Node ${neededMajor} or newer. This is Node ${process.versions.node}, and no newer one could be fetched for ${process.platform} on ${process.arch}: install Node ${neededMajor}, then try again.`,
  );
}

/**
 * The JavaScript file behind a tool's name, as the dependencies tell it.
 * @param {string} name `wxt`, `vitest` …
 * @returns {string} its path
 * @throws {Error} where no dependency has such a tool
 */
export function toolFile(name) {
  const { dependencies, devDependencies } = json(join(root, 'package.json'));
  for (const dependency of Object.keys({ ...dependencies, ...devDependencies })) {
    const home = join(root, 'node_modules', dependency);
    const { name: full, bin = {} } = json(join(home, 'package.json'));
    const file = typeof bin === 'string' ? { [full.split('/').at(-1)]: bin }[name] : bin[name];
    if (file) return join(home, file);
  }
  throw new Error(`No dependency has a tool named ${name}.`);
}

/** A command as what a Node is given: a script of ours by its path, a tool by its name. */
const given = ([name, ...words]) => [
  /\.m?[jt]s$/.test(name) ? resolve(root, name) : toolFile(name),
  ...words,
];

/** The environment of what we run: whatever `NODE_ENV` the shell has, a build is the same. */
const environment = (extra) => {
  const { NODE_ENV: _, ...rest } = process.env;
  return { ...rest, ...extra };
};

/**
 * Runs a command, its output shown as it comes.
 * @param {string[]} command a tool or a script, then its words
 * @param {Record<string, string>} env variables beside our own
 * @returns {number} its exit code
 */
export function run(command, env = {}) {
  const options = { cwd: root, stdio: 'inherit', env: environment(env) };
  return spawnSync(findNode(), given(command), options).status ?? 1;
}

/**
 * Runs a command beside others and keeps what it says.
 * @param {string[]} command a tool or a script, then its words
 * @param {Record<string, string>} env variables beside our own
 * @returns {Promise<{ code: number, said: string }>} its exit code and all it said, when it has ended
 */
export function runAside(command, env = {}) {
  return new Promise((ended) => {
    const child = spawn(findNode(), given(command), {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: environment(env),
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        said += text;
      });
    child.on('error', ({ message }) => ended({ code: 1, said: said + message }));
    child.on('close', (code) => ended({ code: code ?? 1, said }));
  });
}
