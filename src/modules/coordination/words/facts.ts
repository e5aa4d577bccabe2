import type { Words } from '#platform/locale.ts'

/** How the public record calls what happens here. */
export const factWords = {
  called: { fa: 'دعوت به جلسه', en: 'meeting called' },
  begun: { fa: 'آغاز جلسه', en: 'meeting begun' },
  held: { fa: 'پایان جلسه', en: 'meeting ended' },
  failed: { fa: 'نرسیدن جلسه به حد نصاب', en: 'meeting without quorum' },
  cancelled: { fa: 'لغو جلسه', en: 'meeting cancelled' },
  outcome: { fa: 'ثبت نتیجهٔ جلسه', en: 'outcome of a meeting recorded' },
  adopted: { fa: 'تصویب صورت‌جلسه', en: 'minutes of a meeting adopted' },
  decision: { fa: 'ثبت در دفتر تصمیم‌ها', en: 'decision logged' },
  expertProposed: { fa: 'پیشنهاد خبره', en: 'expert proposed' },
  expertChanged: { fa: 'ویرایش نمایهٔ خبره', en: 'profile of an expert changed' },
  expertConfirmed: { fa: 'تأیید خبره', en: 'expert confirmed' },
  expertListing: { fa: 'رضایت خبره به نمایش نمایه', en: 'listing of an expert agreed' },
  linkIssued: { fa: 'فرستادن پیوند خبره', en: 'link given to an expert' },
  linkUsed: { fa: 'باز شدن پیوند خبره', en: 'link of an expert opened' },
  linkRevoked: { fa: 'باطل شدن پیوند خبره', en: 'link of an expert revoked' },
  asked: { fa: 'آغاز نظرخواهی', en: 'consultation opened' },
  invited: { fa: 'دعوت خبره به نظرخواهی', en: 'expert asked for advice' },
  advised: { fa: 'رسیدن نظر خبره', en: 'advice given' },
  summed: { fa: 'جمع‌بندی نظرخواهی', en: 'consultation summed up' },
  answered: { fa: 'پاسخ به نظر خبرگان', en: 'answered what became of the advice' },
  planOpened: { fa: 'آغاز برنامهٔ مشترک', en: 'joint plan opened' },
  planAssessed: { fa: 'ارزیابی برنامهٔ مشترک', en: 'joint plan assessed' },
} satisfies Words
