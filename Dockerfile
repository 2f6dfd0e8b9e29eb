# Compiles better-sqlite3 and the service, then drops what only the build needs.
FROM node:24-bookworm-slim AS build
RUN apt-get update \
 && apt-get install -y --no-install-recommends python3 make g++ tini \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund --cache /tmp/npm && rm -rf /tmp/npm
COPY tsconfig.json ./
COPY src src
RUN npm run build
# SQLite's sources and the compiler's leftovers are most of better-sqlite3's 80 MB; ONNX Runtime's package has 290 MB
# of libraries for other platforms.
RUN npm prune --omit=dev --no-audit --no-fund --cache /tmp/npm && rm -rf /tmp/npm \
 && cd /app/node_modules/onnxruntime-node/bin/napi-v6 \
 && find . -mindepth 2 -maxdepth 2 ! -path "./linux/$(node -p process.arch)" -exec rm -rf {} + \
 && cd /app/node_modules/better-sqlite3 \
 && rm -rf deps src build/Release/obj* build/Release/.deps build/Release/test_extension.node build/Release/*.a

FROM node:24-bookworm-slim
# docker build --build-arg REVISION=$(git rev-parse HEAD) --build-arg CREATED=$(date -u +%FT%TZ) .
ARG REVISION=unknown
ARG CREATED=unknown
LABEL org.opencontainers.image.title="Dixit" \
      org.opencontainers.image.description="Who said what: finds the quotations in a news article, names their speakers, and keeps the pairs" \
      org.opencontainers.image.licenses="MIT" \
      org.opencontainers.image.version="0.2.0" \
      org.opencontainers.image.revision="${REVISION}" \
      org.opencontainers.image.created="${CREATED}" \
      org.opencontainers.image.base.name="docker.io/library/node:24-bookworm-slim"
# SQLite's temporary files go beside the archive: there is room, and /tmp may be memory or not writable at all. The last
# three return unused memory to the system: some 50 MB, and twice as much after a text of maximum length.
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3000 \
    DATABASE_PATH=/data/dixit.db \
    SQLITE_TMPDIR=/data \
    ORT_DISABLE_TELEMETRY=1 \
    NODE_OPTIONS=--max-semi-space-size=2 \
    MALLOC_ARENA_MAX=2 \
    MALLOC_MMAP_THRESHOLD_=131072
WORKDIR /app
COPY --from=build /usr/bin/tini-static /usr/local/bin/tini
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json LICENSE NOTICE ./
COPY db db
COPY openapi openapi
# A new volume gets the owner of the folder that it is mounted on.
RUN mkdir /data && chown node:node /data \
 && ln -s /app/dist/cli/dixit.js /usr/local/bin/dixit
USER node
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
# In the shell: a Node process every half minute would take a fifth of a small container's memory.
HEALTHCHECK --interval=30s --timeout=5s --start-period=15s --retries=3 \
  CMD ["bash", "-c", "exec 3<>\"/dev/tcp/127.0.0.1/$PORT\" && printf 'GET /health HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
# Passes signals on, and reaps processes that `docker exec` leaves behind.
ENTRYPOINT ["tini", "--"]
CMD ["node", "dist/service/main.js"]
