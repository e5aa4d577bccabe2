import type { Text, Words } from '#platform/locale.ts'
import { number } from '#platform/text/numbers.ts'
import type { ResultState } from './rules/results.ts'

export const words = {
  leagues: { fa: 'لیگ‌ها و جام‌ها', en: 'Leagues and cups', azb: 'لیگلر و کوبوک‌لار' },
  lead: {
    fa: 'جدول، برنامه و نتیجهٔ مسابقه‌های محله‌ها؛ نتیجه را داور می‌نویسد و دو سرپرست تیم تأیید می‌کنند.',
    en: 'Tables, fixtures and results of the neighbourhoods’ matches; the referee enters a result and both captains confirm it.',
  },
  league: { fa: 'لیگ', en: 'League', azb: 'لیگ' },
  none: { fa: 'هنوز لیگی برپا نشده است', en: 'There is no league yet' },
  noSuch: { fa: 'چنین لیگی نیست.', en: 'There is no such league.' },
  noSuchMatch: { fa: 'چنین مسابقه‌ای نیست.', en: 'There is no such match.' },
  noSuchTeam: { fa: 'چنین تیمی در این لیگ نیست.', en: 'There is no such team in this league.' },
  teamCount: (count: Text): Text => ({ fa: `${count.fa} تیم`, en: `${count.en} teams`, azb: `${count.fa} تیم` }),
  playedOf: (results: Text, matches: Text): Text => ({
    fa: `${results.fa} نتیجه از ${matches.fa} مسابقه`,
    en: `${results.en} of ${matches.en} matches played`,
  }),
  table: { fa: 'جدول', en: 'Table', azb: 'جدول' },
  fixtures: { fa: 'برنامهٔ مسابقه‌ها', en: 'Fixtures', azb: 'اویونلار' },
  round: (round: Text): Text => ({ fa: `هفتهٔ ${round.fa}`, en: `Round ${round.en}`, azb: `${round.fa}. هفته` }),
  place: { fa: 'رتبه', en: 'Place', azb: 'یئر' },
  team: { fa: 'تیم', en: 'Team', azb: 'تیم' },
  played: { fa: 'بازی', en: 'Played', azb: 'اویون' },
  won: { fa: 'برد', en: 'Won', azb: 'اودوش' },
  drawn: { fa: 'مساوی', en: 'Drawn', azb: 'برابر' },
  lost: { fa: 'باخت', en: 'Lost', azb: 'اودوزوش' },
  goals: { fa: 'گل', en: 'Goals', azb: 'گول' },
  difference: { fa: 'تفاضل', en: 'Difference', azb: 'فرق' },
  points: { fa: 'امتیاز', en: 'Points', azb: 'امتیاز' },
  match: { fa: 'مسابقه', en: 'Match', azb: 'اویون' },
  when: { fa: 'زمان', en: 'When', azb: 'نه واخت' },
  where: { fa: 'زمین', en: 'Ground', azb: 'مئیدان' },
  result: { fa: 'نتیجه', en: 'Result', azb: 'نتیجه' },
  against: (home: Text, away: Text): Text => ({
    fa: `${home.fa} – ${away.fa}`,
    en: `${home.en} – ${away.en}`,
  }),
  calledOff: { fa: 'لغو شد', en: 'called off', azb: 'لغو اولوندو' },
  withdrew: { fa: 'کناره گرفت', en: 'withdrew', azb: 'چکیلدی' },
  how: { fa: 'چگونه شمرده می‌شود', en: 'How it is counted' },
  howPoints: (win: Text, draw: Text, loss: Text): Text => ({
    fa: `برد ${win.fa}، مساوی ${draw.fa} و باخت ${loss.fa} امتیاز دارد.`,
    en: `A win is worth ${win.en}, a draw ${draw.en} and a loss ${loss.en}.`,
  }),
  howLevel: {
    fa: 'در امتیاز برابر، تفاضل گل، گل زده، بازی رودررو و سرانجام قرعه تیم‌ها را جدا می‌کند.',
    en: 'Level on points, teams are parted by goal difference, goals scored, the match between them and finally by lot.',
  },
  howResult: {
    fa: 'نتیجه پس از تأیید هر دو سرپرست، یا یک شبانه‌روز بی‌اعتراض، در جدول می‌آید.',
    en: 'A result counts in the table once both captains confirm it, or after a day without objection.',
  },
  howWithdrawn: {
    fa: 'بازی‌های تیمی که پیش از نیمهٔ راه کناره بگیرد شمرده نمی‌شود.',
    en: 'The matches of a team that withdraws before half-way do not count.',
  },
  seed: { fa: 'کد قرعه', en: 'Code of the lot' },
  notDrawn: {
    fa: 'برنامهٔ مسابقه‌ها پس از پایان ثبت‌نام تیم‌ها اعلام می‌شود.',
    en: 'Fixtures follow when teams have enrolled.',
  },
  toOffering: { fa: 'ثبت‌نام و آشنایی', en: 'About and enrolment' },
  teamsTitle: { fa: 'تیم‌ها', en: 'Teams', azb: 'تیملر' },
  enter: { fa: 'ثبت نتیجه', en: 'Enter the result' },
  enterAgain: { fa: 'تصحیح نتیجه', en: 'Correct the result' },
  goalsOf: (team: Text): Text => ({ fa: `گل‌های ${team.fa}`, en: `Goals of ${team.en}` }),
  entered: { fa: 'نتیجه ثبت شد و به تأیید سرپرست‌ها رسید.', en: 'The result is entered; the captains confirm it.' },
  confirm: { fa: 'تأیید نتیجه', en: 'Confirm the result' },
  confirmed: { fa: 'نتیجه را تأیید کردید.', en: 'You confirmed the result.' },
  contest: { fa: 'اعتراض به نتیجه', en: 'Object to the result' },
  contestWhy: { fa: 'چه چیزی درست نیست؟', en: 'What is wrong?' },
  contested: {
    fa: 'اعتراض ثبت شد؛ داور نتیجه را دوباره بررسی می‌کند.',
    en: 'Your objection is recorded; the referee looks again.',
  },
  objection: { fa: 'اعتراض سرپرست', en: 'The captain’s objection' },
  confirmedBy: (team: Text): Text => ({ fa: `تأیید ${team.fa}`, en: `Confirmed by ${team.en}` }),
  notYet: { fa: 'این مسابقه هنوز برگزار نشده است.', en: 'This match has not been played yet.' },
  isFinal: { fa: 'نتیجه قطعی شده است و دیگر تغییر نمی‌کند.', en: 'The result is final and does not change any more.' },
  notEntered: { fa: 'هنوز نتیجه‌ای ثبت نشده است.', en: 'No result has been entered yet.' },
  changedMeanwhile: {
    fa: 'نتیجه در این فاصله عوض شد؛ نتیجهٔ تازه را ببینید.',
    en: 'The result has changed meanwhile; look at the new one.',
  },
  notCaptain: {
    fa: 'تنها نمایندهٔ این دو تیم می‌تواند نظر بدهد.',
    en: 'Only those who sign for the two teams may answer.',
  },
  confirmResults: { fa: 'تأیید نتیجهٔ مسابقه از سوی تیم', en: 'Confirm results for a team' },
} satisfies Words

export const stateNames: Record<ResultState, Text> = {
  open: { fa: 'برگزار نشده', en: 'to be played', azb: 'اوینانماییب' },
  entered: { fa: 'در انتظار تأیید', en: 'waits for the captains', azb: 'تأیید گؤزله‌ییر' },
  contested: { fa: 'مورد اعتراض', en: 'contested', azb: 'اعتراضلی' },
  final: { fa: 'قطعی', en: 'final', azb: 'قطعی' },
}

export const deskWords = {
  title: { fa: 'لیگ‌ها', en: 'Leagues', azb: 'لیگلر' },
  newLeague: { fa: 'لیگ تازه', en: 'New league' },
  offering: { fa: 'کد عرضه', en: 'Code of the offering' },
  offeringHint: {
    fa: 'ثبت‌نام تیم‌ها در همین عرضه انجام می‌شود؛ عرضه باید یک‌جا (نه نوبت‌به‌نوبت) ثبت‌نام کند.',
    en: 'Teams enrol in this offering; it has to admit to the whole run, not to single sessions.',
  },
  noSuchOffering: { fa: 'عرضه‌ای با این کد پیدا نشد.', en: 'No offering has this code.' },
  notRun: {
    fa: 'این عرضه نوبت‌به‌نوبت ثبت‌نام می‌کند و لیگ نمی‌شود.',
    en: 'This offering admits to single sessions and cannot be a league.',
  },
  isLeague: { fa: 'این عرضه لیگ دارد.', en: 'This offering has its league already.' },
  win: { fa: 'امتیاز برد', en: 'Points for a win' },
  draw: { fa: 'امتیاز مساوی', en: 'Points for a draw' },
  loss: { fa: 'امتیاز باخت', en: 'Points for a loss' },
  twice: { fa: 'رفت و برگشت', en: 'Home and away' },
  found: { fa: 'برپا کردن لیگ', en: 'Found the league' },
  founded: { fa: 'لیگ برپا شد.', en: 'The league is founded.' },
  enrolled: { fa: 'تیم‌های ثبت‌نام‌کرده', en: 'Teams that have enrolled' },
  noTeams: {
    fa: 'هنوز تیمی ثبت‌نام نکرده است. تیم را با «ثبت‌نام گروهی» عرضه بنویسید.',
    en: 'No team has enrolled. Register teams by the group form of the offering.',
  },
  groupForm: { fa: 'ثبت‌نام گروهی', en: 'Register a group' },
  plan: { fa: 'قرعه و برنامهٔ مسابقه‌ها', en: 'Draw and fixtures' },
  planHint: {
    fa: 'ترتیب تیم‌ها به قرعه است، هر مسابقه یک نوبت می‌شود و زمین آن رزرو می‌شود.',
    en: 'Teams are ordered by lot, each match becomes a session, and its ground is booked.',
  },
  first: { fa: 'روز هفتهٔ نخست', en: 'Day of the first round' },
  from: { fa: 'ساعت نخستین مسابقه', en: 'First match at' },
  minutes: { fa: 'دقیقهٔ هر مسابقه با استراحت', en: 'Minutes of a match with its break' },
  every: { fa: 'فاصلهٔ هفته‌ها به روز', en: 'Days from round to round' },
  grounds: { fa: 'زمین‌ها', en: 'Grounds' },
  makePlan: { fa: 'قرعه‌کشی و ساخت برنامه', en: 'Draw and make the fixtures' },
  planned: (count: Text): Text => ({ fa: `${count.fa} مسابقه برنامه‌ریزی شد.`, en: `${count.en} matches are planned.` }),
  alreadyDrawn: { fa: 'برنامهٔ این لیگ ساخته شده است.', en: 'The fixtures of this league are made.' },
  tooFewTeams: { fa: 'برای برنامه دست‌کم دو تیم لازم است.', en: 'Fixtures need two teams at least.' },
  dayTooShort: {
    fa: 'همهٔ مسابقه‌های یک هفته در یک روز نمی‌گنجد؛ زمین بیشتر یا زمان کوتاه‌تر بدهید.',
    en: 'The matches of a round do not fit into a day; give more grounds or shorter matches.',
  },
  withdrawTeam: { fa: 'کناره‌گیری تیم', en: 'The team withdraws' },
  why: { fa: 'دلیل', en: 'Reason' },
  withdrawn: { fa: 'کناره‌گیری تیم ثبت شد.', en: 'The withdrawal is recorded.' },
  publicPage: { fa: 'صفحهٔ عمومی', en: 'Public page' },
  gone: { fa: 'این تیم پیش‌تر کناره گرفته است.', en: 'This team has withdrawn before.' },
  players: (count: number): Text => ({
    fa: `${number(count).fa} نفر`,
    en: count === 1 ? 'one player' : `${number(count).en} players`,
  }),
} satisfies Words

export const factWords = {
  founded: { fa: 'لیگ برپا شد', en: 'a league was founded' },
  drawn: { fa: 'برنامهٔ لیگ قرعه‌کشی شد', en: 'the fixtures of a league were drawn' },
  entered: { fa: 'نتیجهٔ مسابقه ثبت شد', en: 'the result of a match was entered' },
  confirmed: { fa: 'نتیجهٔ مسابقه تأیید شد', en: 'the result of a match was confirmed' },
  contested: { fa: 'به نتیجهٔ مسابقه اعتراض شد', en: 'the result of a match was contested' },
  withdrew: { fa: 'تیمی از لیگ کناره گرفت', en: 'a team withdrew from a league' },
} satisfies Words
