// SPDX-License-Identifier: GPL-3.0-or-later
// Chromium as Debian has it, without its own connections.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

export const executable = process.env.PRESSDEX_CHROMIUM ?? '/usr/bin/chromium';

export function launch() {
  return chromium.launch({
    executablePath: executable,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', `--disk-cache-dir=${mkdtempSync(join(tmpdir(), 'pressdex-chromium-'))}`],
  });
}
