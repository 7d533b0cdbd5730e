/** The form of a place's code: ISO 3166-1 (`DE`), or 3166-2 (`DE-BY`). Whether there is such a place, the case knows. */
export const placeCode = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/;

/** The form of a language's tag by BCP 47, as far as anyone writes it: `de`, `pt-BR`, `zh-Hant-TW`. */
export const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;
