import { comparable } from '../comparable';
import { formsOf, pageQuestion, researchName, settingName, toggleLabel } from './labels';

/*
 * The labels by which switches are told apart, as they are compared. All here follows from the table of labels alone, so
 * a build works it out once (`scripts/worked-out.ts`): to fold the labels of all languages took a page 1.5 ms.
 */

/** The names of the setting. */
export const names = formsOf(settingName).map(comparable);
/** The names of the research setting. */
export const atResearch = formsOf(researchName).map(comparable);
/** What else names the setting's switch. */
export const namesOfSwitch = [toggleLabel, pageQuestion].flatMap(formsOf).map(comparable);
/** The setting's label, as it stands at its switch and nowhere else. */
export const labelsAtSwitch = formsOf(toggleLabel).map(comparable);
