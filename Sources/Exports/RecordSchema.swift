/// The JSON Schema of a record.
public enum RecordSchema {
    /// JSON Schema, draft 2020-12, with a line feed at the end. `dateline schema` prints it.
    public static let text = #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "urn:dateline:record:1",
          "title": "Dateline record, version 1",
          "type": "object",
          "properties": {
            "schema": {
              "const": "dateline/record/1"
            },
            "id": {
              "description": "SHA-256 of the source bytes.",
              "type": "string",
              "pattern": "^[0-9a-f]{64}$"
            },
            "pipeline": {
              "description": "The pipeline that made the record.",
              "type": "object",
              "properties": {
                "name": {
                  "type": "string",
                  "minLength": 1
                },
                "version": {
                  "type": "string",
                  "minLength": 1
                },
                "digest": {
                  "description": "SHA-256 over the program's version, stages, options and limits in canonical form, models and tables.",
                  "type": "string",
                  "pattern": "^[0-9a-f]{64}$"
                }
              },
              "required": [
                "name",
                "version",
                "digest"
              ],
              "additionalProperties": false
            },
            "source": {
              "description": "Where the bytes came from.",
              "type": "object",
              "properties": {
                "uri": {
                  "type": "string",
                  "minLength": 1
                },
                "media_type": {
                  "type": "string",
                  "minLength": 1
                },
                "charset": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "minLength": 1
                },
                "bytes": {
                  "type": "integer",
                  "minimum": 0
                }
              },
              "required": [
                "uri",
                "media_type",
                "charset",
                "bytes"
              ],
              "additionalProperties": false
            },
            "document": {
              "$ref": "#/$defs/document"
            },
            "dates": {
              "type": "array",
              "items": {
                "$ref": "#/$defs/date"
              }
            },
            "people": {
              "type": "array",
              "items": {
                "$ref": "#/$defs/person"
              }
            },
            "organizations": {
              "type": "array",
              "items": {
                "$ref": "#/$defs/organization"
              }
            },
            "prefectures": {
              "type": "array",
              "items": {
                "$ref": "#/$defs/prefecture"
              }
            },
            "subdivisions": {
              "type": "array",
              "items": {
                "$ref": "#/$defs/subdivision"
              }
            },
            "figures": {
              "type": "array",
              "items": {
                "$ref": "#/$defs/figure"
              }
            },
            "events": {
              "type": "array",
              "items": {
                "description": "A named event.",
                "type": "object",
                "properties": {
                  "name": {
                    "type": "string",
                    "minLength": 1
                  },
                  "mentions": {
                    "type": "array",
                    "items": {
                      "$ref": "#/$defs/mention"
                    },
                    "minItems": 1
                  }
                },
                "required": [
                  "name",
                  "mentions"
                ],
                "additionalProperties": false
              }
            },
            "quotes": {
              "type": "array",
              "items": {
                "$ref": "#/$defs/quote"
              }
            },
            "contacts": {
              "type": "array",
              "items": {
                "$ref": "#/$defs/contact"
              }
            },
            "diagnostics": {
              "type": "array",
              "items": {
                "description": "What the reader should distrust.",
                "type": "object",
                "properties": {
                  "code": {
                    "$ref": "#/$defs/diagnosticCode"
                  },
                  "stage": {
                    "type": "string",
                    "minLength": 1
                  },
                  "message": {
                    "type": "string",
                    "minLength": 1
                  },
                  "start": {
                    "type": [
                      "integer",
                      "null"
                    ],
                    "minimum": 0
                  },
                  "end": {
                    "type": [
                      "integer",
                      "null"
                    ],
                    "minimum": 0
                  }
                },
                "required": [
                  "code",
                  "stage",
                  "message",
                  "start",
                  "end"
                ],
                "additionalProperties": false
              }
            }
          },
          "required": [
            "schema",
            "id",
            "pipeline",
            "source",
            "document",
            "dates",
            "people",
            "organizations",
            "prefectures",
            "subdivisions",
            "figures",
            "events",
            "quotes",
            "contacts",
            "diagnostics"
          ],
          "additionalProperties": false,
          "$defs": {
            "mention": {
              "description": "A place that says the value.",
              "type": "object",
              "properties": {
                "start": {
                  "type": "integer",
                  "minimum": 0
                },
                "end": {
                  "type": "integer",
                  "minimum": 1
                },
                "text": {
                  "type": "string",
                  "minLength": 1
                }
              },
              "required": [
                "start",
                "end",
                "text"
              ],
              "additionalProperties": false
            },
            "document": {
              "description": "The document as a whole.",
              "type": "object",
              "properties": {
                "kind": {
                  "enum": [
                    "press_release",
                    "news",
                    "notice",
                    "unknown"
                  ]
                },
                "status": {
                  "enum": [
                    "new",
                    "update",
                    "correction",
                    "withdrawn"
                  ]
                },
                "language": {
                  "description": "BCP 47 primary tag, null where unknown.",
                  "type": [
                    "string",
                    "null"
                  ],
                  "pattern": "^[a-z]{2,3}$"
                },
                "title": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "minLength": 1
                },
                "subtitle": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "minLength": 1
                },
                "published_at": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})?)?$"
                },
                "modified_at": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})?)?$"
                },
                "url": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "minLength": 1
                },
                "publisher": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "minLength": 1
                },
                "author": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "minLength": 1
                },
                "issuer_id": {
                  "description": "Id of the organization that speaks.",
                  "type": [
                    "string",
                    "null"
                  ],
                  "pattern": "^o[0-9]+$"
                },
                "dateline": {
                  "oneOf": [
                    {
                      "type": "null"
                    },
                    {
                      "description": "Place, date and wire in front of the lead.",
                      "type": "object",
                      "properties": {
                        "place": {
                          "type": [
                            "string",
                            "null"
                          ],
                          "minLength": 1
                        },
                        "date": {
                          "type": [
                            "string",
                            "null"
                          ],
                          "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
                        },
                        "wire": {
                          "type": [
                            "string",
                            "null"
                          ],
                          "minLength": 1
                        }
                      },
                      "required": [
                        "place",
                        "date",
                        "wire"
                      ],
                      "additionalProperties": false
                    }
                  ]
                },
                "embargo": {
                  "oneOf": [
                    {
                      "type": "null"
                    },
                    {
                      "description": "A stated embargo.",
                      "type": "object",
                      "properties": {
                        "stated": {
                          "type": "string",
                          "minLength": 1
                        },
                        "immediate": {
                          "type": "boolean"
                        },
                        "until": {
                          "type": [
                            "string",
                            "null"
                          ],
                          "minLength": 1
                        }
                      },
                      "required": [
                        "stated",
                        "immediate",
                        "until"
                      ],
                      "additionalProperties": false
                    }
                  ]
                },
                "text": {
                  "type": "string"
                },
                "sections": {
                  "type": "array",
                  "items": {
                    "description": "A part of the release; block sections partition the text, dateline and quote lie inside them.",
                    "type": "object",
                    "properties": {
                      "kind": {
                        "enum": [
                          "headline",
                          "subhead",
                          "dateline",
                          "lead",
                          "body",
                          "quote",
                          "list",
                          "table",
                          "caption",
                          "about",
                          "contact",
                          "safe_harbor"
                        ]
                      },
                      "start": {
                        "type": "integer",
                        "minimum": 0
                      },
                      "end": {
                        "type": "integer",
                        "minimum": 0
                      }
                    },
                    "required": [
                      "kind",
                      "start",
                      "end"
                    ],
                    "additionalProperties": false
                  }
                },
                "tables": {
                  "type": "array",
                  "items": {
                    "description": "A table, cells as text.",
                    "type": "object",
                    "properties": {
                      "start": {
                        "type": "integer",
                        "minimum": 0
                      },
                      "end": {
                        "type": "integer",
                        "minimum": 0
                      },
                      "rows": {
                        "type": "array",
                        "items": {
                          "type": "array",
                          "items": {
                            "type": "string"
                          }
                        }
                      }
                    },
                    "required": [
                      "start",
                      "end",
                      "rows"
                    ],
                    "additionalProperties": false
                  }
                },
                "evidence": {
                  "type": "array",
                  "items": {
                    "description": "Where a document field was read.",
                    "type": "object",
                    "properties": {
                      "field": {
                        "type": "string",
                        "minLength": 1
                      },
                      "from": {
                        "type": "string",
                        "minLength": 1
                      },
                      "raw": {
                        "type": "string"
                      },
                      "start": {
                        "type": [
                          "integer",
                          "null"
                        ],
                        "minimum": 0
                      },
                      "end": {
                        "type": [
                          "integer",
                          "null"
                        ],
                        "minimum": 0
                      }
                    },
                    "required": [
                      "field",
                      "from",
                      "raw",
                      "start",
                      "end"
                    ],
                    "additionalProperties": false
                  }
                },
                "fingerprint": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "pattern": "^[0-9a-f]+$"
                }
              },
              "required": [
                "kind",
                "status",
                "language",
                "title",
                "subtitle",
                "published_at",
                "modified_at",
                "url",
                "publisher",
                "author",
                "issuer_id",
                "dateline",
                "embargo",
                "text",
                "sections",
                "tables",
                "evidence",
                "fingerprint"
              ],
              "additionalProperties": false
            },
            "date": {
              "description": "One entry a distinct value.",
              "type": "object",
              "properties": {
                "id": {
                  "type": "string",
                  "pattern": "^d[0-9]+$"
                },
                "value": {
                  "type": "string",
                  "minLength": 1
                },
                "start": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "minLength": 1
                },
                "end": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "minLength": 1
                },
                "grain": {
                  "enum": [
                    "instant",
                    "day",
                    "week",
                    "month",
                    "quarter",
                    "half",
                    "year",
                    "decade",
                    "century",
                    "season",
                    "range"
                  ]
                },
                "calendar": {
                  "enum": [
                    "gregorian",
                    "fiscal"
                  ]
                },
                "relative": {
                  "description": "True where no mention is absolute.",
                  "type": "boolean"
                },
                "mentions": {
                  "type": "array",
                  "items": {
                    "$ref": "#/$defs/mention"
                  },
                  "minItems": 1
                },
                "confidence": {
                  "description": "Calibrated probability that the value is right; null until it is measured to be one.",
                  "type": [
                    "number",
                    "null"
                  ],
                  "minimum": 0,
                  "maximum": 1
                }
              },
              "required": [
                "id",
                "value",
                "start",
                "end",
                "grain",
                "calendar",
                "relative",
                "mentions",
                "confidence"
              ],
              "additionalProperties": false
            },
            "person": {
              "description": "One entry a person.",
              "type": "object",
              "properties": {
                "id": {
                  "type": "string",
                  "pattern": "^p[0-9]+$"
                },
                "key": {
                  "type": "string",
                  "pattern": "^person/"
                },
                "name": {
                  "type": "string",
                  "minLength": 1
                },
                "family_name": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "minLength": 1
                },
                "given_name": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "minLength": 1
                },
                "aliases": {
                  "type": "array",
                  "items": {
                    "type": "string",
                    "minLength": 1
                  }
                },
                "honorific": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "minLength": 1
                },
                "roles": {
                  "type": "array",
                  "items": {
                    "description": "A position.",
                    "type": "object",
                    "properties": {
                      "title": {
                        "type": "string",
                        "minLength": 1
                      },
                      "organization": {
                        "type": [
                          "string",
                          "null"
                        ],
                        "minLength": 1
                      },
                      "organization_id": {
                        "type": [
                          "string",
                          "null"
                        ],
                        "pattern": "^o[0-9]+$"
                      },
                      "mentions": {
                        "type": "array",
                        "items": {
                          "$ref": "#/$defs/mention"
                        }
                      }
                    },
                    "required": [
                      "title",
                      "organization",
                      "organization_id",
                      "mentions"
                    ],
                    "additionalProperties": false
                  }
                },
                "identifiers": {
                  "description": "Scheme to value: isin, lei, corporate_number …",
                  "type": "object",
                  "additionalProperties": {
                    "type": "string"
                  }
                },
                "mentions": {
                  "type": "array",
                  "items": {
                    "$ref": "#/$defs/mention"
                  },
                  "minItems": 1
                },
                "confidence": {
                  "description": "Calibrated probability that the value is right; null until it is measured to be one.",
                  "type": [
                    "number",
                    "null"
                  ],
                  "minimum": 0,
                  "maximum": 1
                }
              },
              "required": [
                "id",
                "key",
                "name",
                "family_name",
                "given_name",
                "aliases",
                "honorific",
                "roles",
                "identifiers",
                "mentions",
                "confidence"
              ],
              "additionalProperties": false
            },
            "organization": {
              "description": "One entry a body.",
              "type": "object",
              "properties": {
                "id": {
                  "type": "string",
                  "pattern": "^o[0-9]+$"
                },
                "key": {
                  "type": "string",
                  "pattern": "^organization/"
                },
                "name": {
                  "type": "string",
                  "minLength": 1
                },
                "aliases": {
                  "type": "array",
                  "items": {
                    "type": "string",
                    "minLength": 1
                  }
                },
                "kind": {
                  "enum": [
                    "company",
                    "government",
                    "agency",
                    "university",
                    "association",
                    "media",
                    "party",
                    "military",
                    "hospital",
                    "team",
                    "other"
                  ]
                },
                "tickers": {
                  "type": "array",
                  "items": {
                    "description": "A listing.",
                    "type": "object",
                    "properties": {
                      "exchange": {
                        "type": "string",
                        "minLength": 1
                      },
                      "symbol": {
                        "type": "string",
                        "minLength": 1
                      },
                      "mentions": {
                        "type": "array",
                        "items": {
                          "$ref": "#/$defs/mention"
                        },
                        "minItems": 1
                      }
                    },
                    "required": [
                      "exchange",
                      "symbol",
                      "mentions"
                    ],
                    "additionalProperties": false
                  }
                },
                "identifiers": {
                  "description": "Scheme to value: isin, lei, corporate_number …",
                  "type": "object",
                  "additionalProperties": {
                    "type": "string"
                  }
                },
                "mentions": {
                  "type": "array",
                  "items": {
                    "$ref": "#/$defs/mention"
                  },
                  "minItems": 1
                },
                "confidence": {
                  "description": "Calibrated probability that the value is right; null until it is measured to be one.",
                  "type": [
                    "number",
                    "null"
                  ],
                  "minimum": 0,
                  "maximum": 1
                }
              },
              "required": [
                "id",
                "key",
                "name",
                "aliases",
                "kind",
                "tickers",
                "identifiers",
                "mentions",
                "confidence"
              ],
              "additionalProperties": false
            },
            "prefecture": {
              "description": "One of Japan's 47 prefectures.",
              "type": "object",
              "properties": {
                "code": {
                  "type": "string",
                  "pattern": "^JP-[0-4][0-9]$"
                },
                "name": {
                  "type": "string",
                  "minLength": 1
                },
                "local_name": {
                  "type": "string",
                  "minLength": 1
                },
                "implied_by": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "minLength": 1
                },
                "mentions": {
                  "type": "array",
                  "items": {
                    "$ref": "#/$defs/mention"
                  },
                  "minItems": 1
                },
                "confidence": {
                  "description": "Calibrated probability that the value is right; null until it is measured to be one.",
                  "type": [
                    "number",
                    "null"
                  ],
                  "minimum": 0,
                  "maximum": 1
                }
              },
              "required": [
                "code",
                "name",
                "local_name",
                "implied_by",
                "mentions",
                "confidence"
              ],
              "additionalProperties": false
            },
            "subdivision": {
              "description": "A first-level subdivision of another country.",
              "type": "object",
              "properties": {
                "code": {
                  "type": "string",
                  "pattern": "^[A-Z]{2}-[A-Z0-9]{1,3}$"
                },
                "country": {
                  "type": "string",
                  "pattern": "^[A-Z]{2}$"
                },
                "name": {
                  "type": "string",
                  "minLength": 1
                },
                "implied_by": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "minLength": 1
                },
                "mentions": {
                  "type": "array",
                  "items": {
                    "$ref": "#/$defs/mention"
                  },
                  "minItems": 1
                },
                "confidence": {
                  "description": "Calibrated probability that the value is right; null until it is measured to be one.",
                  "type": [
                    "number",
                    "null"
                  ],
                  "minimum": 0,
                  "maximum": 1
                }
              },
              "required": [
                "code",
                "country",
                "name",
                "implied_by",
                "mentions",
                "confidence"
              ],
              "additionalProperties": false
            },
            "figure": {
              "description": "A quantity, one entry a mention.",
              "type": "object",
              "properties": {
                "kind": {
                  "enum": [
                    "count",
                    "money",
                    "percent",
                    "measure",
                    "duration",
                    "ordinal",
                    "ratio",
                    "age"
                  ]
                },
                "value": {
                  "type": [
                    "number",
                    "null"
                  ]
                },
                "low": {
                  "type": [
                    "number",
                    "null"
                  ]
                },
                "high": {
                  "type": [
                    "number",
                    "null"
                  ]
                },
                "qualifier": {
                  "enum": [
                    "gt",
                    "ge",
                    "lt",
                    "le",
                    "approx",
                    null
                  ]
                },
                "unit": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "minLength": 1
                },
                "of": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "minLength": 1
                },
                "organization_id": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "pattern": "^o[0-9]+$"
                },
                "period": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "minLength": 1
                },
                "mentions": {
                  "type": "array",
                  "items": {
                    "$ref": "#/$defs/mention"
                  },
                  "minItems": 1
                },
                "confidence": {
                  "description": "Calibrated probability that the value is right; null until it is measured to be one.",
                  "type": [
                    "number",
                    "null"
                  ],
                  "minimum": 0,
                  "maximum": 1
                }
              },
              "required": [
                "kind",
                "value",
                "low",
                "high",
                "qualifier",
                "unit",
                "of",
                "organization_id",
                "period",
                "mentions",
                "confidence"
              ],
              "additionalProperties": false
            },
            "quote": {
              "description": "A direct quotation.",
              "type": "object",
              "properties": {
                "speaker": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "minLength": 1
                },
                "speaker_id": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "pattern": "^p[0-9]+$"
                },
                "text": {
                  "type": "string",
                  "minLength": 1
                },
                "starts": {
                  "type": "string",
                  "minLength": 1
                },
                "about": {
                  "type": "array",
                  "items": {
                    "type": "string",
                    "pattern": "^o[0-9]+$"
                  }
                },
                "mentions": {
                  "type": "array",
                  "items": {
                    "$ref": "#/$defs/mention"
                  },
                  "minItems": 1
                }
              },
              "required": [
                "speaker",
                "speaker_id",
                "text",
                "starts",
                "about",
                "mentions"
              ],
              "additionalProperties": false
            },
            "contact": {
              "description": "Whom the release says to ask.",
              "type": "object",
              "properties": {
                "name": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "minLength": 1
                },
                "organization": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "minLength": 1
                },
                "email": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "minLength": 1
                },
                "phone": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "minLength": 1
                },
                "url": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "minLength": 1
                },
                "mentions": {
                  "type": "array",
                  "items": {
                    "$ref": "#/$defs/mention"
                  },
                  "minItems": 1
                }
              },
              "required": [
                "name",
                "organization",
                "email",
                "phone",
                "url",
                "mentions"
              ],
              "additionalProperties": false
            },
            "diagnosticCode": {
              "description": "charset-guessed: nothing declared the charset. charset-invalid-bytes: bytes that are none in the charset became U+FFFD. date-ambiguous: a date such as 03/04/2021 whose order of day and month nothing tells. date-impossible: a date such as February 30. figure-too-long: a number of more than 34 digits. identifier-invalid: an identifier whose check digit is wrong. registry-ambiguous: a name that several rows of the registry bear.",
              "type": "string",
              "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
            }
          }
        }

        """#
}
