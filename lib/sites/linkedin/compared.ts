import { cookieNames, researchNames, settingNames, switchLabels } from './labels';
import { letters } from './letters';

/* The labels in the form in which they are compared. The build works these out, so that no page has to. */

export const names = settingNames.map(letters);
export const atSwitch = switchLabels.map(letters);
export const atResearch = researchNames.map(letters);
export const cookies = cookieNames.map(letters);
