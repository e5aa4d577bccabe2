import type { Text, Words } from '#platform/locale.ts'
import { faDigits } from '#platform/text/digits.ts'
import type { Need } from './rules.ts'

export const words = {
  household: { fa: 'خانوادهٔ من', en: 'My family', azb: 'منیم عائله‌م' },
  lead: {
    fa: 'هر کس را یک بار بنویسید؛ پس از آن در هر ثبت‌نام تنها نامش را نشان می‌زنید. فرزند شماره و حساب نمی‌خواهد.',
    en: 'Write everybody down once; from then on you only tick names. A child needs no phone and no account.',
    azb: 'هر کسی بیر دفعه یازین؛ سونرا هر آدیازمادا تکجه آدینی سئچیرسینیز. اوشاغا نومره و حساب لازیم دئییل.',
  },
  backToForm: { fa: 'بازگشت به ثبت‌نام', en: 'Back to the form', azb: 'فورما قاییت' },
  members: { fa: 'چه کسانی با هم زندگی می‌کنید؟', en: 'Who lives together?', azb: 'کیملر بیر یئرده یاشاییر؟' },
  you: (name: string): Text => ({ fa: `${name} (خودتان)`, en: `${name} (you)`, azb: `${name} (اؤزونوز)` }),
  nameless: { fa: 'شما', en: 'You', azb: 'سیز' },
  born: (year: number): Text => ({
    fa: `زادهٔ ${faDigits(year)}`,
    en: `born ${year}`,
    azb: `${faDigits(year)} دوغوملو`,
  }),
  notSaid: { fa: 'سال تولد نوشته نشده', en: 'year of birth not told', azb: 'دوغوم ایلی یازیلماییب' },
  describe: { fa: 'ویرایش', en: 'Edit', azb: 'دوزلت' },
  describeNamed: (name: string): Text => ({ fa: `ویرایش ${name}`, en: `Edit ${name}`, azb: `${name}، دوزلت` }),
  writtenByThemselves: {
    fa: 'با گوشی خودش وارد می‌شود؛ هر چه دربارهٔ اوست خودش می‌نویسد.',
    en: 'Signs in with their own phone and describes themselves.',
  },

  add: { fa: 'افزودن عضو', en: 'Add somebody', azb: 'بیرینی آرتیر' },
  addHint: {
    fa: 'فرزند، یا بزرگسالی که گوشی ندارد. بزرگسالی که گوشی دارد با کد پایین خودش می‌پیوندد.',
    en: 'A child, or a grown-up without a phone. A grown-up with a phone joins by the code below.',
    azb: 'اوشاق، یا گوشیسی اولمایان بؤیوک. گوشیسی اولان بؤیوک آشاغیداکی کودلا اؤزو قوشولور.',
  },
  addAct: { fa: 'افزودن به خانواده', en: 'Add to the family', azb: 'عائله‌یه آرتیر' },
  added: (name: string): Text => ({
    fa: `${name} به خانواده افزوده شد.`,
    en: `${name} is now in your family.`,
    azb: `${name} عائله‌یه آرتیریلدی.`,
  }),
  name: { fa: 'نام', en: 'Name', azb: 'آد' },
  nameHint: { fa: 'همان‌گونه که صدایش می‌زنید.', en: 'As you call them.', azb: 'نئجه چاغیریرسینیز، ائله ده یازین.' },
  bornIn: { fa: 'سال تولد', en: 'Year of birth', azb: 'دوغوم ایلی' },
  bornHint: { fa: 'چهار رقم، مانند ۱۳۹۵.', en: 'Four digits, such as 2016.', azb: 'دؤرد رقم، مثلا ۱۳۹۵.' },
  yearNotAge: {
    fa: 'سال تولد را با چهار رقم بنویسید، مانند ۱۳۹۵؛ سن هر سال عوض می‌شود.',
    en: 'Write the year of birth with four digits, such as 2016; an age is another one next year.',
    azb: 'دوغوم ایلینی دؤرد رقمله یازین، مثلا ۱۳۹۵؛ یاش هر ایل دَییشیر.',
  },
  notAYear: {
    fa: 'این سال، سال تولد کسی نیست.',
    en: 'Nobody was born in that year.',
    azb: 'بو ایل هئچ کیمین دوغوم ایلی دئییل.',
  },
  sex: { fa: 'جنس', en: 'Sex', azb: 'جنس' },
  sexHint: {
    fa: 'تنها برای برنامه‌هایی که ویژهٔ بانوان یا آقایان است.',
    en: 'Only for what is for women or for men.',
    azb: 'تکجه خانیملارا یا آقالارا مخصوص پروگراملار اوچون.',
  },
  female: { fa: 'زن یا دختر', en: 'Female', azb: 'قادین یا قیز' },
  male: { fa: 'مرد یا پسر', en: 'Male', azb: 'کیشی یا اوغلان' },

  needs: { fa: 'برای آمدن چه لازم دارد؟', en: 'What is needed to come?', azb: 'گلمک اوچون نه لازیم‌دیر؟' },
  needsHint: {
    fa: 'تنها خانوادهٔ شما می‌بیند. هنگام ثبت‌نام می‌گوییم کدام برنامه آن را ندارد. هر وقت نشان را بردارید پاک می‌شود.',
    en: 'Only your family sees it. When you enrol we tell you what is missing. Take a tick away and it is erased.',
    azb: 'تکجه عائله‌نیز گؤرور. آد یازدیراندا دئییریک هانسی پروگرامدا بو یوخدور. نشانی هر واخت گؤتورسه‌نیز، سیلینیر.',
  },
  save: { fa: 'ذخیره', en: 'Save', azb: 'ساخلا' },
  saved: { fa: 'ذخیره شد.', en: 'Saved.', azb: 'ساخلاندی.' },

  remove: { fa: 'دیگر با ما نیست', en: 'No longer with us', azb: 'داها بیزیمله دئییل' },
  removeHint: {
    fa: 'از این خانواده بیرون می‌رود. اگر تنها شما او را نوشته‌اید و جایی نام ندارد، هر چه از او نگه داشته‌ایم پاک می‌شود و برنمی‌گردد.',
    en: 'They leave this family. If only you wrote them down and they have no place anywhere, all we keep of them is erased for good.',
  },
  sure: { fa: 'می‌دانم', en: 'I know', azb: 'بیلیرم' },
  notSure: { fa: 'برای این کار، این را نشان بزنید.', en: 'Tick this first.' },
  removed: { fa: 'از خانواده بیرون رفت.', en: 'They have left the family.', azb: 'عائله‌دن چیخدی.' },
  erased: {
    fa: 'از خانواده بیرون رفت و هر چه از او نگه داشته بودیم پاک شد.',
    en: 'They have left, and all we kept of them is erased.',
  },
  removedByFamily: { fa: 'به خواست خانواده', en: 'as the family asked' },

  zone: { fa: 'کجا زندگی می‌کنید؟', en: 'Where do you live?', azb: 'هارادا یاشاییرسینیز؟' },
  zoneLabel: { fa: 'محله یا منطقه', en: 'Neighbourhood or district', azb: 'محله یا بؤلگه' },
  zoneHint: {
    fa: 'نشانی لازم نیست. بعضی جاها نخست به ساکنان همان منطقه می‌رسد.',
    en: 'No address is needed. Some places go to those who live there first.',
    azb: 'آدرس لازیم دئییل. بعضی یئرلر اول اورادا یاشایانلارا چاتیر.',
  },
  noZone: { fa: 'نمی‌گوییم', en: 'We do not say', azb: 'دئمیریک' },
  zoneSaved: { fa: 'محلهٔ شما نوشته شد.', en: 'Your neighbourhood is noted.', azb: 'محله‌نیز یازیلدی.' },

  other: { fa: 'سرپرست دوم', en: 'The other guardian', azb: 'ایکینجی باخیجی' },
  otherLead: {
    fa: 'پدر یا مادر دیگر با گوشی خودش می‌پیوندد و او هم می‌تواند فرزندان را ثبت‌نام کند.',
    en: 'The other parent joins with their own phone and can then enrol the children as well.',
    azb: 'او بیری آتا یا آنا اؤز گوشیسی ایله قوشولور و او دا اوشاقلارین آدینی یازدیرا بیلر.',
  },
  invite: { fa: 'ساختن کد پیوستن', en: 'Make a code to join', azb: 'قوشولما کودو دوزلت' },
  inviteTitle: { fa: 'این کد را به او بدهید', en: 'Give them this code', azb: 'بو کودو اونا وئرین' },
  inviteHint: {
    fa: 'سه روز و تنها یک بار کار می‌کند. با شمارهٔ خودش وارد شود و در «خانوادهٔ من» بنویسد. این کد دیگر نشان داده نمی‌شود.',
    en: 'It works for three days and once. They sign in with their own number and write it at “My family”. It is not shown again.',
  },
  haveCode: { fa: 'کد پیوستن دارم', en: 'I have a code to join', azb: 'قوشولما کودوم وار' },
  code: { fa: 'کد پیوستن', en: 'Code', azb: 'قوشولما کودو' },
  codeHint: { fa: 'دوازده رقم.', en: 'Twelve digits.' },
  goOn: { fa: 'ادامه', en: 'Go on', azb: 'داوام' },
  noSuchCode: {
    fa: 'این کد کار نمی‌کند: یا درست نوشته نشده، یا به کار رفته، یا مهلتش گذشته است.',
    en: 'This code does not work: it was mistyped, has been used, or its time is over.',
  },
  joinTitle: { fa: 'پیوستن به خانواده', en: 'Join the family', azb: 'عائله‌یه قوشولماق' },
  joinLead: (inviter: string, children: number): Text => ({
    fa: `${inviter} شما را سرپرست دوم خانواده‌اش خوانده است${children > 0 ? `، با ${faDigits(children)} فرزند` : ''}.`,
    en: `${inviter} asks you to be the other guardian of the family${children > 0 ? `, with ${String(children)} ${children === 1 ? 'child' : 'children'}` : ''}.`,
  }),
  joinMeans: {
    fa: 'پس از پیوستن، فرزندان را می‌بینید و می‌توانید برایشان ثبت‌نام کنید یا رضایت بدهید.',
    en: 'You will see the children, can enrol them and consent for them.',
  },
  join: { fa: 'می‌پیوندم', en: 'Join', azb: 'قوشولورام' },
  joined: { fa: 'به خانواده پیوستید.', en: 'You have joined the family.', azb: 'عائله‌یه قوشولدونوز.' },

  onlyGuardians: {
    fa: 'خانواده را سرپرست آن می‌نویسد.',
    en: 'A guardian writes the family down.',
  },
  tooMany: {
    fa: 'بیش از بیست نفر در یک خانواده نوشته نمی‌شود؛ برای گروه‌ها با ۱۳۷ تماس بگیرید.',
    en: 'No more than twenty people are written down in a family; for groups telephone 137.',
  },
  noSuchMember: { fa: 'چنین کسی در خانوادهٔ شما نیست.', en: 'There is nobody like that in your family.' },

  memberDescribed: { fa: 'نوشتن دربارهٔ عضو خانواده', en: 'a member of a family described' },
  needsTold: { fa: 'گفتن نیازهای آمدن', en: 'what somebody needs was told' },
  zoneTold: { fa: 'گفتن محلهٔ سکونت', en: 'a family told where it lives' },
  guardianInvited: { fa: 'خواندن سرپرست دوم', en: 'the other guardian invited' },
} satisfies Words

export const needNames: Record<Need, Text> = {
  'step-free': { fa: 'راه بی‌پله', en: 'A step-free way', azb: 'پیلله‌سیز یول' },
  'accessible-toilet': { fa: 'سرویس مناسب ویلچر', en: 'An accessible toilet', azb: 'ویلچره اویغون سرویس' },
  'hearing-loop': { fa: 'سامانهٔ کمک‌شنوایی', en: 'A hearing loop', azb: 'ائشیتمه یاردیمی' },
  'sign-language': { fa: 'رابط ناشنوایان', en: 'Sign language', azb: 'اشاره دیلی' },
  'quiet-place': { fa: 'جای آرام', en: 'A quiet place', azb: 'ساکیت یئر' },
  carer: { fa: 'همراه مراقب، که جا نمی‌گیرد', en: 'Somebody beside them, who takes no seat', azb: 'یانیندا باخیجی' },
}
