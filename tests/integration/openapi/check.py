#!/usr/bin/env python3
"""Holds what head office served in the integration tests against deploy/headoffice/openapi.yaml.

    check.py OPENAPI EXCHANGES

EXCHANGES has a line of JSON per exchange (tests/integration/Exchanges.h). Each answer must be one
that the document has for its path, method and status, with a body of the shape it says; a request
that was answered with 200 must have the shape of its request. Every operation must have been seen
answered with 200, so that no part of the document goes unproven.
"""
import json
import re
import sys
from urllib.parse import unquote

import jsonschema
import yaml


class Document:
    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self.whole = yaml.safe_load(file)
        self.resolver = jsonschema.RefResolver("", self.whole)
        self.operations = []
        for template, item in self.whole["paths"].items():
            pattern = re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", template)
            for method in ("get", "post", "put"):
                if method in item:
                    parameters = item.get("parameters", []) + item[method].get("parameters", [])
                    self.operations.append((method.upper(), template, re.compile(pattern + "$"),
                                            [self.resolved(each) for each in parameters], item[method]))

    def resolved(self, node):
        while "$ref" in node:
            node = self.resolver.resolve(node["$ref"])[1]
        return node

    def operation(self, method, path):
        for operation in self.operations:
            found = operation[2].match(path)
            if operation[0] == method and found:
                return operation, found.groupdict()
        return None, {}

    def faults(self, schema, value):
        validator = jsonschema.Draft202012Validator(schema, resolver=self.resolver)
        return [f"{'/'.join(map(str, each.absolute_path)) or 'body'}: {each.message[:200]}"
                for each in validator.iter_errors(value)]


def json_schema(content):
    return content.get("application/json", {}).get("schema")


def body_faults(document, schema, text):
    if schema is None:
        return []
    try:
        value = json.loads(text)
    except ValueError:
        return ["the body is no JSON"]
    return document.faults(schema, value)


def query_faults(document, parameters, path, values):
    query = dict(pair.split("=", 1) for pair in path.partition("?")[2].split("&") if "=" in pair)
    given = {"query": query, "path": values}
    faults = []
    for parameter in parameters:
        value = given[parameter["in"]].get(parameter["name"])
        if value is None:
            continue
        value = unquote(value)
        schema = parameter["schema"]
        if schema.get("type") == "integer" and re.fullmatch(r"-?\d+", value):
            value = int(value)
        faults += [f"{parameter['name']}: {each}" for each in document.faults(schema, value)]
    return faults


def exchange_faults(document, exchange, proven):
    operation, values = document.operation(exchange["method"], exchange["path"].partition("?")[0])
    status = exchange["status"]
    if operation is None:
        known = any(each[2].match(exchange["path"].partition("?")[0]) for each in document.operations)
        expected = {405} if known else {400, 404, 431}
        return [] if status in expected else ["the document does not have this path"]
    method, template, _, parameters, described = operation
    responses = described["responses"]
    response = responses.get(str(status), responses.get("default"))
    if response is None:
        return [f"the document has no status {status} here"]
    faults = body_faults(document, json_schema(document.resolved(response).get("content", {})), exchange["answer"])
    if status == 200:
        proven.add((method, template))
        request = json_schema(described.get("requestBody", {}).get("content", {}))
        faults += ["request " + each for each in body_faults(document, request, exchange["request"])]
        faults += query_faults(document, parameters, exchange["path"], values)
    return faults


def main(openapi, exchanges):
    document = Document(openapi)
    proven, wrong, count = set(), 0, 0
    with open(exchanges, encoding="utf-8") as lines:
        for line in lines:
            exchange = json.loads(line)
            count += 1
            for fault in exchange_faults(document, exchange, proven):
                wrong += 1
                print(f"{exchange['method']} {exchange['path'][:100]} {exchange['status']}: {fault}")
    unseen = sorted({each[:2] for each in document.operations} - proven)
    for method, template in unseen:
        print(f"{method} {template}: never seen answered with 200")
    print(f"{count} exchanges, {len(proven)} of {len(document.operations)} operations, {wrong} faults")
    return 1 if wrong or unseen or not count else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
