import type { Text } from '#platform/locale.ts'
import type { NoticeKind } from '../rules.ts'

/**
 * What a message is filled with, already in the language of its reader; empty where there is nothing to say. `people` is how
 * many it is about, when they are several.
 */
export type Blanks = Readonly<
  Record<'title' | 'when' | 'place' | 'link' | 'people' | 'until' | 'from' | 'amount' | 'text', string>
>

const at = ({ when, place }: Blanks, comma: string) => [when, place].filter(Boolean).join(comma)

/** The same after a colon; nothing of what has neither hour nor place: a course by post. */
const namely = (told: Blanks, comma: string) => {
  const said = at(told, comma)
  return said === '' ? '' : `: ${said}`
}

/** The same between two commas. */
const aside = (told: Blanks, comma: string) => {
  const said = at(told, `${comma} `)
  return said === '' ? '' : `${comma} ${said}${comma}`
}

const forPeople = ({ people }: Blanks): Text => ({
  fa: people === '' ? '' : ` برای ${people} نفر`,
  en: people === '' ? '' : ` for ${people} people`,
})

const back = ({ amount }: Blanks): Text => ({
  fa: amount === '' ? '' : ` ${amount} به شما برمی‌گردد.`,
  en: amount === '' ? '' : ` ${amount} will be paid back to you.`,
})

/** One message for each thing the city tells about a place; formal and short, with the link last. */
export const messages: Record<NoticeKind, (blanks: Blanks) => Text> = {
  confirmed: (told: Blanks) => ({
    fa: `جای شما${forPeople(told).fa} در «${told.title}» قطعی شد${namely(told, '، ')}. بلیت: ${told.link}`,
    en: `Your place${forPeople(told).en} at “${told.title}” is certain${namely(told, ', ')}. Ticket: ${told.link}`,
  }),
  promoted: (told: Blanks) => ({
    fa: `نوبت شما رسید و جایتان${forPeople(told).fa} در «${told.title}» قطعی شد${namely(told, '، ')}. اگر نمی‌آیید پس بدهید: ${told.link}`,
    en: `A place at “${told.title}” came free and is yours${forPeople(told).en}${namely(told, ', ')}. If you cannot come, give it back: ${told.link}`,
  }),
  won: (told: Blanks) => ({
    fa: `قرعهٔ «${told.title}» به نام شما درآمد${forPeople(told).fa}${namely(told, '، ')}. بلیت: ${told.link}`,
    en: `The lot for “${told.title}” fell to you${forPeople(told).en}${namely(told, ', ')}. Ticket: ${told.link}`,
  }),
  lost: (told: Blanks) => ({
    fa: `قرعهٔ «${told.title}» این بار به نام شما درنیامد و در فهرست انتظار هستید. جای شما در صف: ${told.link}`,
    en: `The lot for “${told.title}” did not fall to you; you are on the waiting list. Your place in it: ${told.link}`,
  }),
  waiting: (told: Blanks) => ({
    fa: `«${told.title}» پر است و شما${forPeople(told).fa} در فهرست انتظار هستید. جای شما در صف: ${told.link}`,
    en: `“${told.title}” is full; you are on the waiting list${forPeople(told).en}. Your place in it: ${told.link}`,
  }),
  offered: (told: Blanks) => ({
    fa: `در «${told.title}» جایی برای شما باز شد${namely(told, '، ')}. تا ${told.until} بپذیرید: ${told.link}`,
    en: `A place at “${told.title}” has come free for you${namely(told, ', ')}. Take it by ${told.until}: ${told.link}`,
  }),
  pay: (told: Blanks) => ({
    fa: `جای شما در «${told.title}» تا ${told.until} نگه داشته می‌شود. هزینه: ${told.amount}. پرداخت: ${told.link}`,
    en: `Your place at “${told.title}” is kept until ${told.until}. To pay: ${told.amount}. Here: ${told.link}`,
  }),
  consent: (told: Blanks) => ({
    fa: `فرزند شما می‌خواهد در «${told.title}» شرکت کند. تا ${told.until} رضایت بدهید: ${told.link}`,
    en: `Your child would like to take part in “${told.title}”. Please consent by ${told.until}: ${told.link}`,
  }),
  refused: (told: Blanks) => ({
    fa: `درخواست شما برای «${told.title}» این بار پذیرفته نشد. ${told.link}`,
    en: `Your request for “${told.title}” was not accepted this time. ${told.link}`,
  }),
  lapsed: (told: Blanks) => ({
    fa: `مهلت جای شما در «${told.title}» گذشت و جا آزاد شد. درخواست دوباره: ${told.link}`,
    en: `The time for your place at “${told.title}” ran out and it is free again. To ask anew: ${told.link}`,
  }),
  withdrawn: (told: Blanks) => ({
    fa: `جای شما در «${told.title}» پس گرفته شد.${back(told).fa} ${told.link}`,
    en: `Your place at “${told.title}” has been given back.${back(told).en} ${told.link}`,
  }),
  cancelled: (told: Blanks) => ({
    fa: `«${told.title}»${aside(told, '،')} برگزار نمی‌شود.${back(told).fa} ${told.link}`,
    en: `“${told.title}”${aside(told, ',')} will not take place.${back(told).en} ${told.link}`,
  }),
  moved: (told: Blanks) => ({
    fa: `زمان «${told.title}» تغییر کرد: از ${told.from} به ${at(told, '، ')}. اگر نمی‌توانید، پس بدهید: ${told.link}`,
    en: `“${told.title}” has moved from ${told.from} to ${at(told, ', ')}. If you cannot come, give it back: ${told.link}`,
  }),
  changed: (told: Blanks) => ({
    fa: `«${told.title}» تغییری دارد${namely(told, '، ')}. اگر نمی‌توانید، پس بدهید: ${told.link}`,
    en: `“${told.title}” has changed${namely(told, ', ')}. If you cannot come, give it back: ${told.link}`,
  }),
  online: (told: Blanks) => ({
    fa: `«${told.title}»، ${told.when}، برخط برگزار می‌شود. نشانی ورود، یا پس دادن جا: ${told.link}`,
    en: `“${told.title}”, ${told.when}, will be held online. The way in, or to give it back: ${told.link}`,
  }),
  off: (told: Blanks) => ({
    fa: `نوبت ${at(told, '، ')} از «${told.title}» برگزار نمی‌شود؛ نوبت‌های دیگر سر جای خود است. ${told.link}`,
    en: `The session of ${at(told, ', ')} of “${told.title}” is off; the others stay. ${told.link}`,
  }),
  added: (told: Blanks) => ({
    fa: `«${told.title}» نوبت تازه دارد${namely(told, '، ')}. همهٔ نوبت‌ها، و پس دادن جا: ${told.link}`,
    en: `“${told.title}” has a new session${namely(told, ', ')}. All of them, and to give your place back: ${told.link}`,
  }),
  void: (told: Blanks) => ({
    fa: `قرعهٔ «${told.title}» باطل و با همان فهرست دوباره برگزار می‌شود. علت: ${told.link}`,
    en: `The draw for “${told.title}” is void and will be held again on the same list. Why: ${told.link}`,
  }),
  reminder: (told: Blanks) => ({
    fa: `یادآوری: «${told.title}»، ${at(told, '، ')}${forPeople(told).fa}. بلیت، یا قطع یادآوری: ${told.link}`,
    en: `Reminder: “${told.title}”, ${at(told, ', ')}${forPeople(told).en}. Ticket, or no more reminders: ${told.link}`,
  }),
  rating: (told: Blanks) => ({
    fa: `از بودن شما در «${told.title}» خوشحالیم. چطور بود؟ تا دو هفته: ${told.link}`,
    en: `Thank you for coming to “${told.title}”. How was it? For two weeks: ${told.link}`,
  }),
  reconfirm: (told: Blanks) => ({
    fa: `هنوز به «${told.title}» می‌آیید؟ ${at(told, '، ')}. تا ${told.until} تأیید کنید، وگرنه جا به نفر بعد می‌رسد: ${told.link}`,
    en: `Are you still coming to “${told.title}”? ${at(told, ', ')}. Confirm by ${told.until}, or the place goes to the next: ${told.link}`,
  }),
  released: (told: Blanks) => ({
    fa: `چون تأیید نکردید، جای شما در «${told.title}» به نفر بعد رسید.${back(told).fa} ${told.link}`,
    en: `As you did not confirm, your place at “${told.title}” went to the next.${back(told).en} ${told.link}`,
  }),
  refund: (told: Blanks) => ({
    fa: `پرداخت شما برای «${told.title}» پس از پایان مهلت رسید و جا نمانده بود.${back(told).fa} ${told.link}`,
    en: `Your payment for “${told.title}” came after the time and no place was left.${back(told).en} ${told.link}`,
  }),
  'paid-twice': (told: Blanks) => ({
    fa: `هزینهٔ «${told.title}» پیش‌تر پرداخته شده بود؛ جای شما برجاست.${back(told).fa} ${told.link}`,
    en: `“${told.title}” had been paid for already; your place stays.${back(told).en} ${told.link}`,
  }),
  letter: (told: Blanks) => ({
    fa: `«${told.title}»: ${told.text} ${told.link}`,
    en: `“${told.title}”: ${told.text} ${told.link}`,
  }),
  refunded: (told: Blanks) => ({
    fa: `${told.amount} برای «${told.title}» به شما بازگردانده شد. ${told.link}`,
    en: `${told.amount} for “${told.title}” has been paid back to you. ${told.link}`,
  }),
}
