export default async function stopDatabase() {
  await globalThis.concertTestPostgres?.stop();
}
