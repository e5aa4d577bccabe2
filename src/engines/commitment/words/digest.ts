import type { Text, Words } from '#platform/locale.ts'
import { numeral } from '#platform/text/digits.ts'

/** What the morning's message says. */
export const digestWords = {
  text: (due: Text, waiting: Text, news: Text): Text => ({
    fa: `کارتابل تعهدها\n${due.fa}\n${waiting.fa}\n${news.fa}`,
    en: `Commitments\n${due.en}\n${waiting.en}\n${news.en}`,
  }),
  due: (overdue: number, due: number, soon: number): Text => ({
    fa: `دیرکرد: ${numeral(overdue).fa}، سررسید امروز: ${numeral(due).fa}، تا سه روز کاری دیگر: ${numeral(soon).fa}`,
    en: `Overdue: ${overdue}; due today: ${due}; within three work days: ${soon}`,
  }),
  waiting: (check: number, answer: number, warnings: number): Text => ({
    fa: `در انتظار شما برای تأیید: ${numeral(check).fa}، برای پذیرش: ${numeral(answer).fa}، هشدار تازه: ${numeral(warnings).fa}`,
    en: `To check: ${check}; to accept: ${answer}; new warnings: ${warnings}`,
  }),
  news: (requests: number, news: number): Text => ({
    fa: `درخواست در انتظار تصمیم شما: ${numeral(requests).fa}، تعهد با خبر تازه (برگشت، پاسخ درخواست، پیام): ${numeral(news).fa}`,
    en: `Requests for you to decide: ${requests}; commitments with news (sent back, answered, written to): ${news}`,
  }),
  agency: (text: Text): Text => ({
    fa: `${text.fa}\nفهرست شما با پیوندی باز می‌شود که پیش‌تر به همین شماره پیامک شده است.`,
    en: `${text.en}\nYour list opens with the link that was sent to this number.`,
  }),
} satisfies Words
