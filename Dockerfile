# Compiles better-sqlite3 and the service, then leaves out what only that needs.
FROM node:24-bookworm-slim AS build
RUN apt-get update \
 && apt-get install -y --no-install-recommends python3 make g++ \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund --cache /tmp/npm && rm -rf /tmp/npm
COPY tsconfig.json tsconfig.build.json ./
COPY src src
RUN npm run build && chmod +x dist/cli/dixit.js
# SQLite's sources and the compiler's leftovers are most of better-sqlite3's 80 MB.
RUN npm prune --omit=dev --no-audit --no-fund --cache /tmp/npm && rm -rf /tmp/npm \
 && cd node_modules/better-sqlite3 \
 && rm -rf deps src build/Release/obj* build/Release/.deps build/Release/test_extension.node build/Release/*.a

FROM node:24-bookworm-slim
LABEL org.opencontainers.image.title="Dixit" \
      org.opencontainers.image.description="Who said what: finds the quotations in a news article, names their speakers, and keeps the pairs" \
      org.opencontainers.image.licenses="MIT"
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3000 \
    DATABASE_PATH=/data/dixit.db
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json ./
COPY db db
COPY openapi openapi
# A new volume takes over the owner of the folder that it is mounted on.
RUN mkdir /data && chown node:node /data \
 && ln -s /app/dist/cli/dixit.js /usr/local/bin/dixit
USER node
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=15s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js"]
