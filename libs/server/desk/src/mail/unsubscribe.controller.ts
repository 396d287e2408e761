import { INTERFACE_LOCALES, type Locale } from '@concert/contracts';
import { PersonService } from '@concert/identity';
import { Access, wording } from '@concert/kernel';
import { Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { escaped, spoken } from './letter.js';
import { NO_SUCH_STOP, STOP, STOPPED } from './mail.texts.js';
import { Unsubscribing } from './unsubscribing.js';

/** What `List-Unsubscribe` leads to (RFC 8058): a POST stops the mail; a GET, which scanners send too, only offers it. */
@Controller('mail/unsubscribe')
export class UnsubscribeController {
  constructor(
    private readonly unsubscribing: Unsubscribing,
    private readonly persons: PersonService,
  ) {}

  @Access('public')
  @Get(':token')
  async offer(
    @Param('token') token: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const asked = await this.asked(token);
    if (!asked) return noSuchPage(reply);
    const { what, locale } = asked;
    const words = escaped(wording(STOP[what], locale, {}));
    return page(
      reply,
      locale,
      words,
      `<form method="post"><button type="submit" style="${BUTTON}">${words}</button></form>`,
    );
  }

  @Access('public')
  @Post(':token')
  @HttpCode(200)
  async stop(
    @Param('token') token: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const asked = await this.asked(token);
    if (!asked) return noSuchPage(reply);
    const { personId, what, locale } = asked;
    await this.unsubscribing.stop(personId, what);
    const words = escaped(wording(STOPPED[what], locale, {}));
    return page(reply, locale, words, '');
  }

  private async asked(token: string) {
    const asked = await this.unsubscribing.read(token);
    if (!asked) return null;
    const { locale } = await this.persons.get(asked.personId);
    return { ...asked, locale };
  }
}

const STYLE =
  'max-width:32rem;margin:3rem auto;padding:0 1rem;font:1rem/1.5 system-ui,Arial,sans-serif;color:#1c2430;text-align:start';
const BUTTON =
  'padding:.5rem 1rem;border:0;border-radius:4px;background:#1859a9;color:#fff;font:inherit;cursor:pointer';

function page(reply: FastifyReply, locale: Locale, words: string, below: string): string {
  void reply.headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  const language = spoken(locale);
  return (
    `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${words} · Concert</title></head>` +
    `<body style="${STYLE}"><main><p style="font-weight:700">Concert</p><h1 style="font-size:1.25rem">${words}</h1>${below}</main></body></html>\n`
  );
}

/** For people who followed an address that was cut off; in which language they read is not known. */
function noSuchPage(reply: FastifyReply): string {
  void reply.status(404);
  const [words = '', ...others] = INTERFACE_LOCALES.map((locale) => wording(NO_SUCH_STOP, locale, {}));
  const link = '<p><a href="/profile/notices">Concert</a></p>';
  return page(
    reply,
    'en',
    words,
    others.map((other) => `<p dir="auto">${escaped(other)}</p>`).join('') + link,
  );
}
