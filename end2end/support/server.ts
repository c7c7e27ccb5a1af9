/** A real server on a free port, with a world of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { binary } from './environment.ts';
import { environmentOf, type World } from './world.ts';

const startsWithin = 30_000;
const endsWithin = 15_000;

export class Server {
  private constructor(
    private readonly child: ChildProcess,
    /** Where it listens, without a slash at the end. */
    readonly address: string,
    readonly world: World,
    private readonly lines: string[],
  ) {}

  /** Starts the binary and waits until it listens. */
  static async start(world: World): Promise<Server> {
    const child = spawn(binary(), ['serve'], { env: environmentOf(world), cwd: world.data, stdio: ['ignore', 'pipe', 'pipe'] });
    // A worker that is ended takes its server along.
    process.once('exit', () => child.kill('SIGKILL'));
    const lines: string[] = [];
    createInterface({ input: child.stderr }).on('line', (line) => lines.push(line));
    const output = createInterface({ input: child.stdout });
    const address = await new Promise<string>((resolve, reject) => {
      const fail = (why: string) => reject(new Error(`${why}\n${lines.join('\n')}`));
      const timer = setTimeout(() => fail('the server does not listen after half a minute'), startsWithin);
      child.once('exit', (code) => fail(`the server has ended at its start (${code})`));
      output.on('line', (line) => {
        lines.push(line);
        const listening = /^listening on (http:\/\/\S+?)\/?$/.exec(line);
        if (!listening?.[1]) return;
        clearTimeout(timer);
        resolve(listening[1]);
      });
    });
    return new Server(child, address, world, lines);
  }

  /** What it has said so far. */
  get log(): string {
    return this.lines.join('\n');
  }

  /** Ends it as an operator would, and by force if it does not end. */
  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const ended = new Promise<void>((resolve) => this.child.once('exit', () => resolve()));
    this.child.kill('SIGTERM');
    const timer = setTimeout(() => this.child.kill('SIGKILL'), endsWithin);
    await ended;
    clearTimeout(timer);
  }
}
