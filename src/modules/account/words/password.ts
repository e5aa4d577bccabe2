import type { Text } from '#platform/locale.ts'

/** The sentences of one's own password. */
export const passwordWords = {
  changePassword: { fa: 'تغییر گذرواژه', en: 'Change the password', azb: 'رمزی دَییش' },
  passwordLead: {
    fa: 'گذرواژهٔ خوب بلند است: سه یا چهار واژهٔ بی‌ربط بهتر از چند نشانهٔ درهم است. با تغییر آن، ورودهای دیگرتان بسته می‌شود.',
    en: 'A good password is long: three or four unrelated words are better than a few odd signs. Changing it ends your other sessions.',
    azb: 'یاخشی رمز اوزوندور: اوچ-دؤرد ربطسیز سؤز، قاریشیق نیشانه‌لردن یاخشیدیر. رمز دَییشنده باشقا گیریشلرینیز باغلانیر.',
  },
  mustChange: {
    fa: 'این گذرواژه را دیگری به شما داده است. پیش از هر کار، گذرواژه‌ای بگذارید که تنها خودتان بدانید.',
    en: 'Somebody else gave you this password. Before anything else, choose one that only you know.',
    azb: 'بو رمزی سیزه باشقاسی وئریب. هر ایشدن اؤنجه، تکجه اؤزونوز بیلن رمز قویون.',
  },
  oldPassword: { fa: 'گذرواژهٔ کنونی', en: 'Present password', azb: 'ایندیکی رمز' },
  newPassword: { fa: 'گذرواژهٔ تازه', en: 'New password', azb: 'یئنی رمز' },
  newPasswordHint: (least: Text) => ({
    fa: `دست‌کم ${least.fa} نویسه، به هر زبان و با فاصله.`,
    en: `At least ${least.en} characters, in any language, spaces too.`,
    azb: `ان آزی ${least.fa} حرف، هر دیلده و فاصله ایله.`,
  }),
  newAgain: { fa: 'گذرواژهٔ تازه، یک بار دیگر', en: 'New password once more', azb: 'یئنی رمز، بیر داها' },
  notAlike: {
    fa: 'این دو یکی نیستند. گذرواژهٔ تازه را دو بار یکسان بنویسید.',
    en: 'These two differ. Enter the new password the same way twice.',
    azb: 'بو ایکیسی بیر دئییل. یئنی رمزی ایکی دفعه عئینی یازین.',
  },
  weak: {
    short: {
      fa: 'گذرواژه کوتاه است؛ دست‌کم ۱۰ نویسه بنویسید.',
      en: 'The password is short; write at least 10 characters.',
      azb: 'رمز قیسادیر؛ ان آزی ۱۰ حرف یازین.',
    },
    plain: {
      fa: 'این گذرواژه تنها تکرار یا ترتیب است و زود حدس زده می‌شود.',
      en: 'This password only repeats or counts, and is soon guessed.',
      azb: 'بو رمز تکجه تکرار یا سیرادیر و تئز تاپیلیر.',
    },
    common: {
      fa: 'این واژه در فهرست گذرواژه‌های دزدیده‌شده است. چند واژهٔ دیگر کنار هم بگذارید.',
      en: 'This word stands in every list of stolen passwords. Put some other words together.',
      azb: 'بو سؤز اوغورلانمیش رمزلرین سیاهیسینده وار. باشقا سؤزلر یان-یانا قویون.',
    },
    name: {
      fa: 'نام شما در گذرواژه است؛ نخستین چیزی که آزموده می‌شود.',
      en: 'Your name is in the password; it is the first thing anybody tries.',
      azb: 'رمزده آدینیز وار؛ ایلک یوخلانان شئی بودور.',
    },
    same: {
      fa: 'گذرواژهٔ تازه همان گذرواژهٔ پیشین است.',
      en: 'The new password is the old one.',
      azb: 'یئنی رمز همان اسکی رمزدیر.',
    },
  },
  changed: {
    fa: 'گذرواژه عوض شد و ورودهای دیگر بسته شد.',
    en: 'The password is changed, and your other sessions have ended.',
    azb: 'رمز دَییشدی و باشقا گیریشلر باغلاندی.',
  },
  changedKeyNext: {
    fa: 'گذرواژه عوض شد. برای کار در میز کار، اکنون کلید دوم را بسازید.',
    en: 'The password is changed. To work at the Desk, now set up your second key.',
    azb: 'رمز دَییشدی. ایش ماساسیندا ایشله‌مک اوچون ایندی ایکینجی آچاری دوزلدین.',
  },
  passwordChanged: { fa: 'تغییر گذرواژه', en: 'Changed the password', azb: 'رمزین دَییشمه‌سی' },
}
