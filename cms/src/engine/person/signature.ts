/** Whether a column or field names who did something: `written_by`, `actor_name`, `proposedBy`… Told by its name, so that no new one is forgotten. */
export const isSignature = (name: string): boolean => /(^|_)by(_name)?$|By(Name)?$|^(author|byName|actor_name|actorName|assigned_to|assignedTo)$/.test(name);
