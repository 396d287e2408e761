import { Mailer } from '@concert/kernel';
import type { TestServer } from '@concert/testing';

/** The mails to an address, the latest first, once everything that waits is delivered. */
export async function mailsTo(server: TestServer, address: string) {
  await server.deliverEvents();
  return (await server.app.get(Mailer).localMails(1000)).filter((mail) => mail.to === address);
}

/** The token of the link in the latest mail to an address. */
export async function tokenFor(server: TestServer, address: string): Promise<string> {
  const [mail] = await mailsTo(server, address);
  const token = /#(\S+)/.exec(mail?.text ?? '')?.[1];
  if (!token) throw new Error(`No link was mailed to ${address}.`);
  return token;
}
