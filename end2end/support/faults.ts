/** Whatever goes wrong in a browser while nobody looks: errors, broken policies, requests to third parties. */
import type { BrowserContext } from '@playwright/test';

export class Faults {
  private readonly seen: string[] = [];
  private readonly expected: RegExp[] = [];

  constructor(private readonly address: string) {}

  /** Watches every page of a context, now and later. */
  async watch(context: BrowserContext): Promise<void> {
    context.on('weberror', (error) => this.note(`error on ${error.page()?.url()}: ${error.error().stack ?? error.error()}`));
    context.on('console', (message) => {
      if (message.type() === 'error') this.note(`console on ${message.page()?.url()}: ${message.text()} (${message.location().url})`);
    });
    context.on('request', (request) => {
      const ours = [this.address, 'data:', 'blob:', 'about:'].some((start) => request.url().startsWith(start));
      if (!ours) this.note(`request to a third party: ${request.url()}`);
    });
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`Content security policy: ${event.violatedDirective} forbids ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
      });
    });
  }

  /** Says that a journey provokes a fault knowingly, for example a 409. */
  allow(expected: RegExp): void {
    this.expected.push(expected);
  }

  /** What nobody has allowed. */
  get unexpected(): string[] {
    return this.seen.filter((fault) => !this.expected.some((pattern) => pattern.test(fault)));
  }

  private note(fault: string): void {
    this.seen.push(fault);
  }
}
