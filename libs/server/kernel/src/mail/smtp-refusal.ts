/** What a mail server made of a mail it did not take. */
export interface Refusal {
  /** In the server's own words. */
  answer: string;
  /** How the mail ends; null when it may be taken later. */
  final: 'BOUNCED' | 'FAILED' | null;
  /** It is not this mail: no other would be taken now either. */
  unreachable: boolean;
}

const ANSWER_LENGTH = 500;

export function refusalOf(error: unknown): Refusal {
  const { code, command, response, responseCode } = fields(error);
  const answer = (response ?? String(error)).slice(0, ANSWER_LENGTH);
  const forGood = responseCode !== undefined && responseCode >= 500 && responseCode < 600;
  // The address is refused, or the text: another attempt would be answered alike.
  if (forGood && code === 'EENVELOPE' && command === 'RCPT TO')
    return { answer, final: 'BOUNCED', unreachable: false };
  if (forGood && code === 'EMESSAGE') return { answer, final: 'FAILED', unreachable: false };
  return { answer, final: null, unreachable: responseCode === undefined || code === 'EAUTH' };
}

interface SmtpFault {
  code?: string;
  command?: string;
  response?: string;
  responseCode?: number;
}

const fields = (error: unknown): SmtpFault => (typeof error === 'object' && error !== null ? error : {});
