/**
 * One set-up at a time in a clone. The lock is a file that names its holder, who touches it every second: it is left over when
 * that process has gone, or, where process ids mean nothing (another machine or container), when nobody touches it any more.
 */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const pollMs = 200;
const silentPolls = 100;

/** Runs `work` while holding the lock; `onWait` hears once who is waited for. */
export async function withLock(file, work, onWait = () => undefined) {
  mkdirSync(dirname(file), { recursive: true });
  for (let watch = newWatch(file), told = false; !take(file);) {
    const holder = readHolder(file);
    if (holder && isLeftOver(holder, watch.polls())) discard(file, holder);
    else {
      if (holder && !told) onWait(holder);
      told ||= Boolean(holder);
      await sleep(pollMs);
    }
  }
  const beat = setInterval(() => touch(file), 1000);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    rmSync(file, { force: true });
  }
}

/** Whether a lock is nobody's any more. `polls` counts how often it was looked at since it was last touched. */
export function isLeftOver({ pid, host }, polls) {
  return (host === hostname() && !isAlive(pid)) || polls > silentPolls;
}

/** The lock appears with its content, or not at all. */
function take(file) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ pid: process.pid, host: hostname() }));
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Takes the left-over file away, and puts it back when it is a fresh one that somebody else took in the meantime. */
function discard(file, leftOver) {
  const aside = `${file}.old-${process.pid}`;
  try {
    renameSync(file, aside);
    const found = readHolder(aside);
    if (found?.pid !== leftOver.pid || found?.host !== leftOver.host) linkSync(aside, file);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(error.code)) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Counts looks, not seconds: a laptop that slept did not see its neighbour be silent. */
function newWatch(file) {
  let touched;
  let count = 0;
  return {
    polls() {
      const now = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
      count = now === touched ? count + 1 : 0;
      touched = now;
      return count;
    },
  };
}

function readHolder(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    // Not one of ours: nobody touches it.
    return { pid: 0, host: '' };
  }
}

function touch(file) {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // Taken away by hand: the work goes on.
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
