import { environment } from '../src/environment';
import { toDatabaseConnection } from '../src/database/to-database-connection';

/** Schema changes are migrated by hand-written files, never by dropping what the new schema does not name. */
export default () => {
  const { CARREFOUR_DATA, DATABASE_URL } = environment();
  return {
    connection: toDatabaseConnection({ dataFolder: CARREFOUR_DATA, databaseUrl: DATABASE_URL }),
    settings: { forceMigration: false, runMigrations: true },
  };
};
