import type { Text, Words } from '#platform/locale.ts'

const of = (fa: string, en: string): Text => ({ fa, en })

/** Names of the parts of the gallery. */
export const words = {
  title: { fa: 'زبان بصری و اجزا', en: 'Visual language and components', azb: 'گؤرونوش دیلی و پارچالار' },
  lead: of(
    'هر جزء در دو زبان و در روشن و تیره. صفحه‌ها از همین‌ها ساخته می‌شوند.',
    'Every component in two languages, light and dark. Pages are made of these.',
  ),
  contents: of('اجزا', 'Components'),
  lightRtl: of('روشن، راست‌به‌چپ', 'Light, right to left'),
  darkRtl: of('تیره، راست‌به‌چپ', 'Dark, right to left'),
  lightLtr: of('روشن، چپ‌به‌راست', 'Light, left to right'),
  darkLtr: of('تیره، چپ‌به‌راست', 'Dark, left to right'),

  stars: of('ستارهٔ گواه و برچسب', 'Proof star and tags'),
  starsNote: of(
    'هر وضعیت رنگ، شکل و واژهٔ خود را دارد؛ رنگ تنها نمی‌ماند.',
    'Each state has a colour, a shape and a word; colour never speaks alone.',
  ),
  icons: of('نگاره‌ها', 'Icons'),
  buttons: of('دکمه', 'Buttons'),
  buttonsNote: of(
    'یک دکمهٔ پُر در هر صفحه. دکمهٔ ناتوان همیشه دلیلش را کنار خود دارد.',
    'One filled button a page. A button that cannot be used has its reason beside it.',
  ),
  fields: of('فیلد', 'Fields'),
  fieldsNote: of(
    'برچسب همیشه پیداست؛ متن نمونه جای آن را نمی‌گیرد.',
    'The label is always there; a placeholder never stands for it.',
  ),
  errors: of('خطا', 'Errors'),
  errorsNote: of(
    'یک خلاصه در سر فرم، پیوندی به هر فیلد، و همان‌جا آنچه باید کرد.',
    'One summary at the head, a link to each field, and there what to do.',
  ),
  choices: of('گزینه‌ها', 'Choices'),
  texts: of('متن', 'Text'),
  notices: of('آگاهی، خالی، در راه، پیام گذرا', 'Notices, empty, loading, told'),
  cards: of('کارت و فهرست ویژگی', 'Cards and facts'),
  tables: of('جدول، پالایش، صفحه‌بندی', 'Tables, filters, pages'),
  agenda: of('برنامه و ظرفیت', 'Agenda and capacity'),
  slider: of('اسلایدر خبر', 'News slider'),
  navs: of('زبانه، گام، خط زمان، تا', 'Tabs, steps, timeline, folds'),
  numbers: of('عدد، تاریخ، کد', 'Numbers, dates, codes'),
  numbersNote: of(
    'عددِ سنجیده هرگز بی بازه، شمار پاسخ و منبع چاپ نمی‌شود.',
    'A measured number is never printed without its interval, its answers and its source.',
  ),
  duties: of('دفتر وظیفه‌ها', 'The ledger of duties'),
  wall: of('دیوار کاشی', 'The tile wall'),
  overlays: of('گفت‌وگو و منو', 'Dialogs and menus'),
} satisfies Words
