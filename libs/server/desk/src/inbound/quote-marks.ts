/** How mail programs show in which lines they quote, in the languages people write in here. */

/** What stands in the line above which our own mails are to be answered, in whatever language the rest of it is. */
export const REPLY_MARK = '##~';

const FROM = 'from|de|von|от|من|发件人|發件人|da';
const WHEN =
  'sent|date|envoy[ée]|enviado(?: el)?|fecha|gesendet|datum|отправлено|дата|(?:تم |تاريخ )?(?:ال)?[اإأ]رسال(?:ه)?|التاريخ|发送时间|日期';
const ABOUT = 'to|subject|à|objet|para|asunto|an|betreff|кому|тема|[إا]لى|الموضوع|收件人|主题';
const label = (words: string): RegExp => new RegExp(`^\\*?(?:${words})\\s?[:：]\\*?`, 'iu');

/** Lines of the head of a quoted mail, as Outlook writes it. */
export const HEAD = { from: label(FROM), when: label(WHEN), about: label(ABOUT) } as const;

/** `-----Original Message-----` and the like. */
export const DIVIDER =
  /^[-_]{3,}\s?(?:original message|forwarded message|message d['’]origine|message original|message transféré|mensaje original|mensaje reenviado|ursprüngliche nachricht|weitergeleitete nachricht|исходное сообщение|пересылаемое сообщение|الرسالة الأصلية|原始邮件|转发的邮件)\s?[-_]{3,}$/iu;

/** A rule that Outlook draws above such a head. */
export const RULE = /^_{10,}$/u;

/** `On …, … wrote:`: it ends with a colon, and tells who or when. */
export const ATTRIBUTION_END = /[:：]$/u;
export const ATTRIBUTION =
  /\bwrote\b|\ba écrit|\bescribió|\bschrieb\b|написал|пишет|كتب|写道|寫道|@|\b(?:19|20)\d\d\b.*\d{1,2}[:.h]\d\d/iu;

/** What telephones and programs sign with. */
export const SIGNED_BY_PROGRAM =
  /^(?:sent (?:from|via) (?:my|outlook|mail|yahoo|proton|samsung)|get outlook for|envoyé (?:de mon|depuis (?:mon|outlook|ma)|à partir de)|télécharger outlook|obtenir outlook|enviado desde (?:mi|outlook|el)|obtener outlook|(?:diese nachricht wurde )?von mein\S{1,12} (?:iphone|ipad|handy|smartphone|telefon|mobil|galaxy|samsung|huawei|tablet|android)|gesendet (?:von|mit|über) (?:mein|outlook|mail|iphone|ipad|android|der .{1,40} app)|outlook für .{1,20} (?:beziehen|herunterladen|holen)|отправлено (?:с|из) |скачать outlook|[أا]رسلت? من|مرسل من|تم الإرسال من|الحصول على outlook|发自我的|从我的)/iu;
