/** When a question comes due: at its first minute, and again at the next one after « pas encore ». */
const MINUTE = 60_000;

export function due({ look, answer, answeredAt }, play) {
  const minutes = play / MINUTE;
  if (!answer) return look.length > 0 && minutes >= look[0];
  if (answer !== 'NOT_YET' && answer !== 'not-yet') return false;
  const at = answeredAt === undefined || answeredAt < 0 ? look[0] : answeredAt / MINUTE;
  return look.some((it) => it > at && minutes >= it);
}
