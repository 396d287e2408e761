import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { startDemonstration } from './demonstration.js';

export default async function globalSetup(): Promise<() => Promise<void>> {
  const { url, folder, stop } = await startDemonstration();
  process.env.CONCERT_URL = url;
  process.env.CONCERT_SESSIONS = path.join(folder, 'sessions');
  await mkdir(process.env.CONCERT_SESSIONS);
  return stop;
}
