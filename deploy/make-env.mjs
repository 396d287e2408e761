// Prints an .env for docker-compose.yml with secrets of its own: node deploy/make-env.mjs [PUBLIC_URL] > .env
import { randomBytes } from 'node:crypto';

const publicUrl = process.argv[2] ?? 'https://localhost';
const secret = () => randomBytes(24).toString('hex');

console.log(`# The address people use. Decides cookies, links and certificates.
PUBLIC_URL=${publicUrl}
# internal: certificates of its own. An e-mail address: real ones from Let's Encrypt, renewed by themselves.
TLS=internal

# Hexadecimal, because some of them stand inside addresses. Keep this file to yourself.
POSTGRES_PASSWORD=${secret()}
VALKEY_PASSWORD=${secret()}
S3_ACCESS_KEY_ID=concert
S3_SECRET_ACCESS_KEY=${secret()}
METRICS_TOKEN=${secret()}

# Without these, mail is caught and shown at http://127.0.0.1:8025 instead of being sent.
# SMTP_URL=smtp://user:password@mail.example.org:587
# MAIL_FROM=Concert <concert@example.org>`);
