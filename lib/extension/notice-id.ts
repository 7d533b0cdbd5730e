import type { Alert } from '../domain/objection/watch';

/** Names a notification: the same for the same day of an objection, so that it is shown once. */
export const noticeIdOf = ({ objection, kind, lastDay }: Alert): string => `${objection}/${kind}/${lastDay}`;

/** The id of the objection that a notification is about. @param id as `noticeIdOf` made it */
export const objectionOfNotice = (id: string): string => id.split('/')[0] ?? '';
