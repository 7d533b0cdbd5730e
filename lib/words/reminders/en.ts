import type { PluralText } from '../format';

/** What the toolbar button and the system's notification say of a deadline. The background holds these too. */
export const reminders = {
  badge: {
    dueSoon: {
      one: 'Abstain: LinkedIn’s answer is expected within {n} day',
      other: 'Abstain: LinkedIn’s answer is expected within {n} days',
    } as PluralText,
    dueToday: 'Abstain: LinkedIn’s answer is expected by the end of today',
    overdue: 'Abstain: no answer from LinkedIn by the expected day',
  },
  notification: {
    dueSoonTitle: 'LinkedIn’s answer is expected soon',
    dueSoon: 'To your objection, by {date}.',
    overdueTitle: 'No answer by the expected day',
    overdue: 'The answer to your objection was expected by {date}. The next letter is ready for you.',
  },
};
