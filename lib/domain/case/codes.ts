/** The form of a place's code: ISO 3166-1 (`DE`), or 3166-2 (`DE-BY`). The case says whether there is such a place. */
export const placeCode = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/;

/** The form of a language's tag by BCP 47, as far as anyone writes it: `de`, `pt-BR`, `zh-Hant-TW`. */
export const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;
