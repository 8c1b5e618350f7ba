# Exact tags; `make pin` writes the digests beside them. The versions of uv here and in the Makefile are one.
FROM python:3.11.14-slim-bookworm AS build
RUN pip install --no-cache-dir uv==0.13.9
WORKDIR /src
COPY pyproject.toml uv.lock README.md LICENSE ./
ENV UV_PROJECT_ENVIRONMENT=/app/venv UV_LINK_MODE=copy UV_COMPILE_BYTECODE=1
RUN uv sync --locked --no-dev --no-install-project
COPY bot bot
COPY dialogs dialogs
COPY domain domain
COPY manifest manifest
COPY storage storage
RUN uv sync --locked --no-dev --no-editable

FROM python:3.11.14-slim-bookworm
RUN useradd --system --uid 10001 followup && mkdir /data && chown followup /data
COPY --from=build /app/venv /app/venv
ENV PATH=/app/venv/bin:$PATH PYTHONUNBUFFERED=1 FOLLOWUP_DATABASE_URL=sqlite:////data/followup.db
USER followup
VOLUME /data
EXPOSE 3978
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s CMD ["python", "-c", "import os, urllib.request as r; r.urlopen('http://127.0.0.1:' + os.environ.get('FOLLOWUP_PORT', '3978') + '/healthz', timeout=2)"]
ENTRYPOINT ["followup"]
CMD ["serve"]
