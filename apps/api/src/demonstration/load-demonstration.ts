import { type BlobStore, type Database, Transactions } from '@concert/kernel';
import { loadInvitations } from './acts/load-invitations.js';
import { loadMandates } from './acts/load-mandates.js';
import { loadNotices } from './acts/load-notices.js';
import { loadSeatRequests } from './acts/load-seat-requests.js';
import { loadMeetings } from './meetings/load-meetings.js';
import { loadPapers, storeFiles } from './papers/load-papers.js';
import { loadPeople } from './people/load-people.js';
import { Voices } from './people/voices.js';
import { loadProgramme } from './programme/load-programme.js';
import { loadSeats } from './seats/load-seats.js';
import { Story } from './story.js';
import { loadGuests } from './threads/load-guests.js';
import { loadThreads } from './threads/load-threads.js';
import { Trail } from './trail.js';

/**
 * Brings in the invented people and what they did, as a whole, where there is nobody yet: a later start finds the story
 * told and leaves it, because its days are counted from the day of loading.
 */
export async function loadDemonstration(database: Database, blobs: BlobStore, today: string): Promise<void> {
  if (await hasPeople(database)) return;
  const files = await storeFiles(blobs);
  await new Transactions(database).run(async () => {
    const story = await Story.begin(database, today);
    const trail = new Trail();
    await loadPeople(story, trail);
    await loadSeats(story, trail);
    await loadSeatRequests(story, trail);
    await loadInvitations(story, trail);
    await loadMandates(story, trail);
    const voices = await Voices.in(story);
    await loadThreads(story, voices);
    await loadGuests(story, trail);
    await loadPapers(story, voices, files);
    await loadMeetings(story);
    await loadProgramme(story);
    await loadNotices(story, voices);
    await trail.write(story);
  });
}

/** Nothing is invented among real people, and the story is not told twice. */
async function hasPeople(database: Database): Promise<boolean> {
  return (await database.query('SELECT 1 FROM person LIMIT 1')).length > 0;
}
