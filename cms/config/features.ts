/** The former media library: the new one is not translated. */
export default { useLegacyMediaLibrary: true };
