import type { Said, Text, Words } from '#platform/locale.ts'
import { faDigits } from '#platform/text/digits.ts'

/** What the pages of draws say: how lots fell, and how anybody checks it. */
export const drawWords = {
  draws: { fa: 'قرعه‌ها', en: 'Draws', azb: 'پوشک‌لر' },
  draw: { fa: 'قرعه', en: 'Draw', azb: 'پوشک' },
  lead: {
    fa: 'هر جا که خواهان از جا بیشتر است، قرعه می‌کشیم؛ پیش چشم همه، و چنان که هر کس بتواند خودش دوباره حساب کند.',
    en: 'Where more people wish than there are places we draw lots: before everybody, and so that anybody can compute it again.',
  },
  none: { fa: 'هنوز قرعه‌ای اعلام نشده است.', en: 'No draw has been announced yet.' },
  announced: { fa: 'اعلام‌شده', en: 'Announced', azb: 'اعلان اولونوب' },
  frozen: { fa: 'فهرست بسته شده', en: 'List closed', azb: 'سیاهه باغلانیب' },
  drawn: { fa: 'کشیده‌شده', en: 'Drawn', azb: 'چکیلیب' },
  void: { fa: 'باطل', en: 'Void', azb: 'باطیل' },

  hiddenUntil: (when: Text): Text => ({
    fa: `رمز پنهان است تا ${when.fa}؛ آن دم خودبه‌خود آشکار و قرعه کشیده می‌شود.`,
    en: `The secret is hidden until ${when.en}; at that instant it is told and the lots are drawn by themselves.`,
  }),
  hiddenStill: {
    fa: 'رمز هنوز پنهان است؛ زمان آشکار شدنش اعلام می‌شود.',
    en: 'The secret is still hidden; when it will be told is yet to be announced.',
  },
  entriesOpen: {
    fa: 'درخواست‌ها هنوز گرفته می‌شود؛ فهرست پس از پایان مهلت همین‌جا می‌آید.',
    en: 'Entries are still being taken; the list will stand here once they are closed.',
  },
  objectionsUntil: (when: Text): Text => ({
    fa: `تا ${when.fa} می‌توان به فهرست اعتراض کرد: با ۱۳۷، یا نزد برگزارکننده.`,
    en: `Objections to the list are heard until ${when.en}: by telephone 137, or at the organiser’s.`,
  }),
  saltMissing: { fa: 'کلمهٔ عمومی هنوز گفته نشده است.', en: 'The public word has not been spoken yet.' },
  voidLead: { fa: 'این قرعه باطل است.', en: 'This draw is void.' },
  repeatedBy: { fa: 'قرعه‌ای که به جای آن کشیده می‌شود', en: 'The draw held in its place' },
  quickNote: {
    fa: 'قرعهٔ کوتاه: تنها با رمز ما مهر شده است، بی کلمهٔ عمومی.',
    en: 'A quick draw: sealed by us only, without a public word.',
  },
  repeatNote: {
    fa: 'تکرار یک قرعهٔ باطل: تنها کلمهٔ عمومی آن را تعیین می‌کند، بی هیچ رمزی.',
    en: 'It repeats a void draw: the public word alone decides, without any secret.',
  },

  how: { fa: 'قاعده', en: 'The rules', azb: 'قایدا' },
  what: { fa: 'برای چه', en: 'What for', azb: 'نه اوچون' },
  seats: { fa: 'جا', en: 'Seats', azb: 'یئرلر' },
  seatsOf: (count: number): Text => ({ fa: `${faDigits(count)} جا`, en: count === 1 ? '1 seat' : `${count} seats` }),
  laneOf: (lane: Text, seats: number): Text => ({
    fa: `${lane.fa}: ${faDigits(seats)}`,
    en: `${lane.en}: ${seats}`,
    azb: `${lane.azb ?? lane.fa}: ${faDigits(seats)}`,
  }),
  released: {
    fa: 'جای مصرف‌نشدهٔ سهم‌ها به همه می‌رسد.',
    en: 'Seats a lane does not use go to everybody.',
  },
  commitment: { fa: 'مُهرِ پیش از آغاز', en: 'Commitment, before it began', azb: 'مهر' },
  commitmentNote: {
    fa: 'اثر انگشت رمزی که پیش از نخستین درخواست برگزیده شد؛ پس از آن عوض‌شدنی نیست.',
    en: 'The fingerprint of a secret chosen before the first entry; since then it cannot be changed.',
  },
  listHash: { fa: 'اثر انگشت فهرست', en: 'Fingerprint of the list', azb: 'سیاهه‌نین ایزی' },
  saltSource: { fa: 'کلمهٔ عمومی از کجا می‌آید', en: 'Where the public word comes from', azb: 'عمومی سؤز هاردان گلیر' },
  salt: { fa: 'کلمهٔ عمومی', en: 'The public word', azb: 'عمومی سؤز' },
  secret: { fa: 'رمز', en: 'The secret', azb: 'سیرر' },
  seed: { fa: 'بذر قرعه', en: 'The seed', azb: 'توخوم' },
  list: { fa: 'فهرست درخواست‌ها', en: 'The list of entries', azb: 'ایستک‌لر سیاهه‌سی' },
  getList: { fa: 'گرفتن فهرست', en: 'Get the list', azb: 'سیاهه‌نی گؤتور' },
  getResult: { fa: 'گرفتن نتیجه', en: 'Get the result', azb: 'نتیجه‌نی گؤتور' },
  entries: (count: number): Text => ({
    fa: `${faDigits(count)} درخواست`,
    en: count === 1 ? '1 entry' : `${count} entries`,
  }),
  onlyCodes: {
    fa: 'فهرست تنها کد دارد؛ هر کس تنها کد خود را می‌شناسد.',
    en: 'The list holds codes alone; everybody knows only their own.',
  },

  result: { fa: 'نتیجه', en: 'The result', azb: 'نتیجه' },
  resultLead: (admitted: number, entries: number, seats: number): Text => ({
    fa: `از ${faDigits(entries)} درخواست، ${faDigits(admitted)} درخواست با ${faDigits(seats)} جا پذیرفته شد.`,
    en: `${admitted} of ${entries} entries came in, with ${seats} seats.`,
  }),
  bySize: { fa: 'به اندازهٔ خانواده', en: 'By the size of the party', azb: 'عائله بؤیوکلوگونه گؤره' },
  bySizeNote: {
    fa: 'آنچه جا نمی‌شود رد می‌شود و نوبت به بعدی می‌رسد؛ برای همین در پایان، گروه‌های کوچک بخت بیشتری دارند.',
    en: 'What does not fit is passed over; so at the end small parties have the better chance.',
  },
  byLane: { fa: 'به سهم', en: 'By lane', azb: 'پایا گؤره' },
  size: { fa: 'چند نفره', en: 'Seats asked for', azb: 'نئچه نفرلیک' },
  partyOf: (seats: string): Text => ({
    fa: `${faDigits(seats)} نفره`,
    en: seats === '1' ? '1 seat' : `${seats} seats`,
    azb: `${faDigits(seats)} نفرلیک`,
  }),
  /** By its name, and by the letter under which the files of the draw know it. */
  laneNamed: (lane: string, name: Said): Text => ({
    fa: `${name.fa} (${lane})`,
    en: `${name.en ?? name.fa} (${lane})`,
    azb: `${name.azb ?? name.fa} (${lane})`,
  }),
  lane: { fa: 'سهم', en: 'Lane', azb: 'پای' },
  general: { fa: 'همگانی', en: 'General', azb: 'هامی' },
  asked: { fa: 'درخواست', en: 'Entries', azb: 'ایستک' },
  admitted: { fa: 'پذیرفته', en: 'Came in', azb: 'قبول اولان' },
  share: { fa: 'سهم پذیرفته‌ها', en: 'Share', azb: 'پای' },

  find: { fa: 'درخواست من', en: 'Find my entry', azb: 'منیم ایستگیم' },
  findHint: { fa: 'کدی که هنگام درخواست گرفتید.', en: 'The code you were given with your entry.' },
  findSend: { fa: 'یافتن', en: 'Find', azb: 'تاپماق' },
  notInList: { fa: 'این کد در فهرست نیست.', en: 'This code is not in the list.' },
  isInList: (seats: number, weight: number): Text => ({
    fa: `در فهرست است: ${faDigits(seats)} نفره، با ${faDigits(weight)} برگ قرعه.`,
    en: `It is in the list: for ${seats === 1 ? 'one' : seats}, with ${weight === 1 ? 'one lot' : `${weight} lots`}.`,
  }),
  placeInLots: (place: number): Text => ({
    fa: `در ترتیب قرعه: ${faDigits(place)}`,
    en: `In the order of the lots: ${place}`,
  }),
  cameIn: { fa: 'پذیرفته شد.', en: 'It came in.' },
  waitsAt: (place: number): Text => ({
    fa: `در فهرست انتظار، نفر ${faDigits(place)}.`,
    en: `On the waiting list, number ${place}.`,
  }),

  compute: { fa: 'خودتان حساب کنید', en: 'Compute it yourself', azb: 'اؤزونوز حسابلایین' },
  computeLead: {
    fa: 'همین گوشی یا رایانه از روی فهرست، رمز و کلمهٔ عمومی همه چیز را از نو حساب می‌کند و با آنچه این‌جا آمده می‌سنجد.',
    en: 'This very device computes everything anew from the list, the secret and the public word, and compares it with what stands here.',
  },
  computeNow: { fa: 'حساب کردن', en: 'Compute', azb: 'حسابلا' },
  computing: { fa: 'در حال محاسبه…', en: 'Computing …' },
  computedSame: {
    fa: 'درست است: مهر، فهرست، بذر و نتیجه همان است که این‌جا آمده.',
    en: 'It is right: commitment, list, seed and result are what stands here.',
  },
  computedOther: {
    fa: 'یکی نیست. این صفحه را نگه دارید و به ۱۳۷ خبر دهید.',
    en: 'It is not the same. Please keep this page and tell 137.',
  },
  computeFailed: { fa: 'فهرست گرفته نشد؛ دوباره بیازمایید.', en: 'The list could not be fetched; try again.' },
  shell: { fa: 'شش خط برای کسی که به هیچ صفحه‌ای اعتماد ندارد', en: 'Six lines for whoever trusts no page' },
  shellLead: {
    fa: 'در پوستهٔ هر لینوکس یا مک. خط دوم باید مهر، خط سوم اثر انگشت فهرست، خط چهارم بذر، و خط ششم نتیجه را بدهد.',
    en: 'In the shell of any Linux or Mac. The second must give the commitment, the third the fingerprint of the list, the fourth the seed, the sixth the result.',
  },
  openData: { fa: 'داده‌های باز همهٔ قرعه‌ها', en: 'Open data of all draws' },
  code: { fa: 'کد', en: 'Code' },
  stage: { fa: 'مرحله', en: 'Stage' },
  announcedAt: { fa: 'زمان اعلام', en: 'Announced at' },
  frozenAt: { fa: 'زمان بستن فهرست', en: 'List closed at' },
  revealAt: { fa: 'زمان آشکار شدن رمز', en: 'Secret told at' },
  drawnAt: { fa: 'زمان قرعه', en: 'Drawn at' },
  noSuchDraw: { fa: 'چنین قرعه‌ای نیست.', en: 'There is no such draw.' },

  deskLead: {
    fa: 'اعلام پیش از نخستین درخواست؛ بستن پس از پایان مهلت؛ کلمهٔ عمومی را دو نفر جدا می‌نویسند؛ آشکار شدن رمز با ساعت است، نه با دکمه.',
    en: 'Announce before the first entry, close after the last; two people type the public word; the secret is told by the clock, not by a button.',
  },
  toAnnounce: { fa: 'در انتظار اعلام', en: 'Waiting to be announced', azb: 'اعلان گؤزله‌ین' },
  announce: { fa: 'اعلام قرعه', en: 'Announce the draw', azb: 'پوشکو اعلان ائت' },
  announceLead: {
    fa: 'از این دم رمز مهر می‌شود و قاعده‌ها عوض‌شدنی نیست.',
    en: 'From now on the secret is sealed and the rules cannot be changed.',
  },
  wasAnnounced: { fa: 'قرعه اعلام شد.', en: 'The draw has been announced.' },
  rulesField: { fa: 'قاعدهٔ قرعه', en: 'Rules of the draw' },
  rulesHint: {
    fa: 'چه کسانی، چند درخواست از هر خانواده، برگ‌های بیشتر برای چه.',
    en: 'For whom, how many entries from a household, more lots for what.',
  },
  saltHint: {
    fa: 'چیزی که پس از بستن فهرست، پیش چشم همه پیدا می‌شود: تاسی که بچه‌ها می‌اندازند، شاخص پایان روز.',
    en: 'Something found before everybody after the list is closed: dice thrown by children, an index at the end of the day.',
  },
  release: { fa: 'جای مصرف‌نشدهٔ سهم‌ها به همه برسد', en: 'Seats a lane does not use go to everybody else' },
  revealOn: { fa: 'روز آشکار شدن رمز', en: 'Day on which the secret is told' },
  revealTime: { fa: 'ساعت', en: 'Time', azb: 'ساعات' },
  freeze: { fa: 'بستن فهرست', en: 'Close the list', azb: 'سیاهه‌نی باغلا' },
  wasFrozen: { fa: 'فهرست بسته و منتشر شد.', en: 'The list is closed and published.' },
  typeSalt: { fa: 'نوشتن کلمهٔ عمومی', en: 'Type the public word', azb: 'عمومی سؤزو یاز' },
  saltOne: { fa: 'نوشته شد؛ نفر دوم هم باید همان را بنویسد.', en: 'Noted; a second person has to type the same.' },
  saltBoth: { fa: 'هر دو یکی نوشتند؛ کلمهٔ عمومی ثبت شد.', en: 'Both typed the same; the public word is recorded.' },
  saltWaiting: { fa: 'یک نفر نوشته است؛ نفر دوم هم بنویسد.', en: 'One person has typed it; another has to.' },
  correct: { fa: 'درست کردن فهرست', en: 'Correct the list', azb: 'سیاهه‌نی دوزلت' },
  wasCorrected: {
    fa: 'فهرست از نو بسته شد؛ اعتراض از نو آغاز می‌شود.',
    en: 'The list is closed anew; objections begin again.',
  },
  reason: { fa: 'دلیل', en: 'Reason', azb: 'سبب' },
  voidIt: { fa: 'باطل کردن قرعه', en: 'Declare it void', azb: 'پوشکو باطیل ائت' },
  wasVoided: { fa: 'قرعه باطل شد.', en: 'The draw is void.' },
  repeat: { fa: 'تکرار با همین فهرست', en: 'Repeat it on the same list', azb: 'همین سیاهه ایله تیکرار' },
  wasRepeated: { fa: 'قرعهٔ تازه اعلام شد.', en: 'The new draw has been announced.' },
  publicPage: { fa: 'صفحهٔ همگانی', en: 'The public page', azb: 'عمومی صحیفه' },
  entriesUntil: { fa: 'مهلت درخواست', en: 'Entries until', azb: 'ایستک مهلتی' },
} satisfies Words
